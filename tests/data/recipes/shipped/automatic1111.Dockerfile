FROM nvidia/cuda:12.8.1-base-ubuntu22.04

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        git libgl1 libglib2.0-0 python3 python3-venv wget

RUN { old="$(getent passwd 1234 | cut -d: -f1)"; test -z "$old" || userdel "$old"; } \
    && { getent group 1235 >/dev/null || groupadd --gid 1235 app; } \
    && useradd --non-unique --no-log-init --uid 1234 --gid 1235 --create-home --home-dir /home/app --shell /bin/bash app \
    && install -d -o 1234 -g 1235 \
        /config /home/app/.cache /home/app/.cache/conda /home/app/.cache/pip /models /opt/app /opt/app/repositories/BLIP /opt/app/repositories/generative-models /opt/app/repositories/k-diffusion /opt/app/repositories/stable-diffusion-stability-ai /opt/app/repositories/stable-diffusion-webui-assets /opt/venv /output
USER app
ENV HOME="/home/app"

RUN python3 -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
ENV PIP_DISABLE_PIP_VERSION_CHECK="1" \
    PIP_NO_INPUT="1" \
    PYTHONUNBUFFERED="1" \
    VIRTUAL_ENV="/opt/venv"

RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install torch==2.1.2 torchvision==0.16.2 \
        --index-url https://download.pytorch.org/whl/cu121

RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install setuptools==69.5.1 wheel
WORKDIR /opt/app

COPY --chown=1234:1235 requirements/ /opt/app/
RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install --requirement /opt/app/requirements_versions.txt

COPY --chown=1234:1235 sources/0/ /opt/app/

COPY --chown=1234:1235 sources/1/ /opt/app/repositories/stable-diffusion-webui-assets/

COPY --chown=1234:1235 sources/2/ /opt/app/repositories/stable-diffusion-stability-ai/

COPY --chown=1234:1235 sources/3/ /opt/app/repositories/generative-models/

COPY --chown=1234:1235 sources/4/ /opt/app/repositories/k-diffusion/

COPY --chown=1234:1235 sources/5/ /opt/app/repositories/BLIP/

COPY steps/01.sh /usr/share/slipway/steps/01.sh
RUN sh -eu /usr/share/slipway/steps/01.sh

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=300s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:7860/internal/ping"]

ENV HF_HOME="/config/cache/huggingface" \
    STABLE_DIFFUSION_REPO="https://github.com/w-e-w/stablediffusion.git"
EXPOSE 7860
STOPSIGNAL SIGINT
LABEL io.slipway.app="automatic1111" \
    io.slipway.pin="82a973c04367123ae98bd9abdf80d9eda9b910e2" \
    io.slipway.profile="automatic1111"
CMD ["python", "-u", "launch.py", "--listen", "--port", "7860", "--skip-prepare-environment", "--skip-torch-cuda-test", "--no-download-sd-model", "--ui-settings-file", "/config/config.json", "--ui-config-file", "/config/ui-config.json", "--styles-file", "/config/styles.csv", "--gradio-allowed-path", "/output", "--ckpt-dir", "/models/checkpoints", "--vae-dir", "/models/vae", "--lora-dir", "/models/loras", "--embeddings-dir", "/models/embeddings", "--hypernetwork-dir", "/models/hypernetworks", "--esrgan-models-path", "/models/upscalers/esrgan", "--realesrgan-models-path", "/models/upscalers/realesrgan", "--bsrgan-models-path", "/models/upscalers/bsrgan", "--gfpgan-models-path", "/models/face_restore/gfpgan", "--codeformer-models-path", "/models/face_restore/codeformer"]
