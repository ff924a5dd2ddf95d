FROM nvidia/cuda:12.8.1-base-ubuntu24.04

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        ca-certificates git libgl1 libglib2.0-0 libglx-mesa0 python3 python3-venv

RUN { old="$(getent passwd 1234 | cut -d: -f1)"; test -z "$old" || userdel "$old"; } \
    && { getent group 1235 >/dev/null || groupadd --gid 1235 app; } \
    && useradd --non-unique --no-log-init --uid 1234 --gid 1235 --create-home --home-dir /home/app --shell /bin/bash app \
    && install -d -o 1234 -g 1235 \
        /config /home/app/.cache /home/app/.cache/conda /home/app/.cache/pip /models /opt/app /opt/venv /output
USER app
ENV HOME="/home/app"

RUN python3 -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
ENV PIP_DISABLE_PIP_VERSION_CHECK="1" \
    PIP_NO_INPUT="1" \
    PYTHONUNBUFFERED="1" \
    VIRTUAL_ENV="/opt/venv"

RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install torch==2.7.1+cu128 torchvision==0.22.1+cu128 \
        --index-url https://download.pytorch.org/whl/cu128
WORKDIR /opt/app

COPY --chown=1234:1235 sources/0/ /opt/app/

COPY steps/01.sh /usr/share/slipway/steps/01.sh
RUN sh -eu /usr/share/slipway/steps/01.sh

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=300s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:9090/api/v1/app/version"]

ENV HF_HOME="/config/cache/huggingface" \
    INVOKEAI_HOST="0.0.0.0" \
    INVOKEAI_OUTPUTS_DIR="/output" \
    INVOKEAI_PORT="9090" \
    INVOKEAI_ROOT="/config" \
    MPLCONFIGDIR="/config/cache/matplotlib"
EXPOSE 9090
STOPSIGNAL SIGINT
LABEL io.slipway.app="invokeai" \
    io.slipway.pin="eb721633d656c98cbedacd2f6ef294fd7b8ea23d" \
    io.slipway.profile="invokeai"
CMD ["invokeai-web", "--root", "/config"]
