FROM nvidia/cuda:13.0.0-base-ubuntu24.04

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        build-essential curl ffmpeg git google-perftools libgl1 libglib2.0-0 libgomp1 python3 python3-venv

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
    pip install torch==2.12.0+cu130 torchvision==0.27.0+cu130 \
        --index-url https://download.pytorch.org/whl/cu130
WORKDIR /opt/app

COPY --chown=1234:1235 requirements/ /opt/app/
RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install --requirement /opt/app/requirements.txt

COPY --chown=1234:1235 sources/0/ /opt/app/

COPY steps/01.sh /usr/share/slipway/steps/01.sh
RUN sh -eu /usr/share/slipway/steps/01.sh

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=300s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:7860/sdapi/v1/status"]

ENV HF_HOME="/config/cache/huggingface" \
    SD_CONFIG="/config/config.json" \
    SD_DOCKER="true" \
    SD_USECUDA="true"
EXPOSE 7860
STOPSIGNAL SIGINT
LABEL io.slipway.app="sdnext" \
    io.slipway.pin="e08063a963da4da03554dc8b5be93e99b65f2fa9" \
    io.slipway.profile="sdnext"
CMD ["python", "launch.py", "--listen", "--port", "7860", "--quick", "--log", "/config/sdnext.log", "--embeddings-dir", "/models/embeddings", "--lora-dir", "/models/loras", "--vae-dir", "/models/vae"]
