FROM nvidia/cuda:12.8.1-base-ubuntu22.04

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        bash ca-certificates curl git libgl1 libglib2.0-0

RUN { old="$(getent passwd 1234 | cut -d: -f1)"; test -z "$old" || userdel "$old"; } \
    && { getent group 1235 >/dev/null || groupadd --gid 1235 app; } \
    && useradd --non-unique --no-log-init --uid 1234 --gid 1235 --create-home --home-dir /home/app --shell /bin/bash app \
    && install -d -o 1234 -g 1235 \
        /config /home/app/.cache /home/app/.cache/conda /home/app/.cache/pip /models /opt/app /opt/venv /output

RUN curl --fail --silent --show-error --location --output /tmp/miniconda.sh https://repo.anaconda.com/miniconda/Miniconda3-py312_25.1.1-2-Linux-x86_64.sh \
    && echo '4766d85b5f7d235ce250e998ebb5a8a8210cbd4f2b0fea4d2177b3ed9ea87884  /tmp/miniconda.sh' | sha256sum --check --strict \
    && bash /tmp/miniconda.sh -b -p /opt/conda \
    && rm /tmp/miniconda.sh
USER app
ENV HOME="/home/app"

RUN --mount=type=cache,id=slipway-conda-1234,target=/home/app/.cache/conda,sharing=locked,uid=1234,gid=1235 \
    CONDA_PKGS_DIRS=/home/app/.cache/conda /opt/conda/bin/conda create --yes --quiet --prefix /opt/venv \
        --override-channels --channel conda-forge python=3.8 pip
ENV PATH="/opt/venv/bin:$PATH"
ENV PIP_DISABLE_PIP_VERSION_CHECK="1" \
    PIP_NO_INPUT="1" \
    PYTHONUNBUFFERED="1" \
    VIRTUAL_ENV="/opt/venv"

RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install torch torchvision torchaudio \
        --index-url https://download.pytorch.org/whl/cu116
WORKDIR /opt/app

COPY --chown=1234:1235 requirements/ /opt/app/
RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install --requirement /opt/app/requirements.txt

COPY --chown=1234:1235 sources/0/ /opt/app/

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=300s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:6969/"]

ENV AMP="1" \
    CLIP_CONTEXTS="3" \
    DEV="True" \
    DTYPE="float32" \
    ENABLE_EMA="1" \
    HF_HOME="/config/cache/huggingface" \
    MODEL="stable-diffusion" \
    MODEL_PATH="/models/animefull-final-pruned" \
    PENULTIMATE="1" \
    PYTHONDONTWRITEBYTECODE="1" \
    SAVE_FILES="1" \
    VAE_PATH="/models/animevae.pt"
EXPOSE 6969
STOPSIGNAL SIGINT
LABEL io.slipway.app="naifu" \
    io.slipway.pin="cccccccccccccccccccccccccccccccccccccccc" \
    io.slipway.profile="naifu"
CMD ["python", "-m", "uvicorn", "--host", "0.0.0.0", "--port=6969", "main:app"]
