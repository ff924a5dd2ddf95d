FROM nvidia/cuda:12.4.1-base-ubuntu22.04

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        curl git libgl1 libglib2.0-0 python3 python3-venv

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
    pip install torch==2.1.0 torchvision==0.16.0 \
        --index-url https://download.pytorch.org/whl/cu121
WORKDIR /opt/app

COPY --chown=1234:1235 requirements/ /opt/app/
RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install --requirement /opt/app/requirements_versions.txt

COPY --chown=1234:1235 sources/0/ /opt/app/

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=3600s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:7865/"]

ENV HF_HOME="/config/cache/huggingface" \
    config_example_path="/config/config_modification_tutorial.txt" \
    config_path="/config/config.txt" \
    path_checkpoints="/models/checkpoints" \
    path_clip_vision="/models/clip_vision" \
    path_controlnet="/models/controlnet" \
    path_embeddings="/models/embeddings" \
    path_inpaint="/models/inpaint" \
    path_loras="/models/loras" \
    path_safety_checker="/models/safety_checker" \
    path_sam="/models/sam" \
    path_upscale_models="/models/upscalers" \
    path_vae="/models/vae" \
    path_vae_approx="/models/vae_approx"
EXPOSE 7865
STOPSIGNAL SIGINT
LABEL io.slipway.app="fooocus" \
    io.slipway.pin="8da1d3ff68942e2d976675939fe72c95746e366e" \
    io.slipway.profile="fooocus"
CMD ["python", "-u", "launch.py", "--listen", "0.0.0.0", "--port", "7865", "--disable-in-browser"]
