FROM nvidia/cuda:12.8.1-devel-ubuntu22.04

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        bash ca-certificates curl git libgl1 libglib2.0-0 libgoogle-perftools-dev libtcl8.6 libtk8.6

RUN { old="$(getent passwd 1234 | cut -d: -f1)"; test -z "$old" || userdel "$old"; } \
    && { getent group 1235 >/dev/null || groupadd --gid 1235 app; } \
    && useradd --non-unique --no-log-init --uid 1234 --gid 1235 --create-home --home-dir /home/app --shell /bin/bash app \
    && install -d -o 1234 -g 1235 \
        /config /dataset /home/app/.cache /home/app/.cache/conda /home/app/.cache/pip /models /opt/app /opt/venv /output

RUN curl --fail --silent --show-error --location --output /tmp/miniconda.sh https://repo.anaconda.com/miniconda/Miniconda3-py312_25.1.1-2-Linux-x86_64.sh \
    && echo '4766d85b5f7d235ce250e998ebb5a8a8210cbd4f2b0fea4d2177b3ed9ea87884  /tmp/miniconda.sh' | sha256sum --check --strict \
    && bash /tmp/miniconda.sh -b -p /opt/conda \
    && rm /tmp/miniconda.sh
USER app
ENV HOME="/home/app"

RUN --mount=type=cache,id=slipway-conda-1234,target=/home/app/.cache/conda,sharing=locked,uid=1234,gid=1235 \
    CONDA_PKGS_DIRS=/home/app/.cache/conda /opt/conda/bin/conda create --yes --quiet --prefix /opt/venv \
        --override-channels --channel conda-forge python=3.11 pip
ENV PATH="/opt/venv/bin:$PATH"
ENV PIP_DISABLE_PIP_VERSION_CHECK="1" \
    PIP_NO_INPUT="1" \
    PYTHONUNBUFFERED="1" \
    VIRTUAL_ENV="/opt/venv"

RUN --mount=type=cache,id=slipway-pip-1234,target=/home/app/.cache/pip,sharing=locked,uid=1234,gid=1235 \
    pip install torch==2.7.0+cu128 torchvision==0.22.0+cu128 \
        --index-url https://download.pytorch.org/whl/cu128
WORKDIR /opt/app

COPY --chown=1234:1235 sources/0/ /opt/app/

COPY steps/01.sh /usr/share/slipway/steps/01.sh
RUN sh -eu /usr/share/slipway/steps/01.sh

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=300s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:7860/"]

ENV CUDA_HOME="/usr/local/cuda" \
    HF_HOME="/config/cache/huggingface" \
    PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION="python" \
    SAFETENSORS_FAST_GPU="1"
EXPOSE 7860
STOPSIGNAL SIGINT
LABEL io.slipway.app="kohya" \
    io.slipway.pin="486c00f065b0f69d19a9f92575785bdbbbd3f651" \
    io.slipway.profile="kohya"
CMD ["python", "kohya_gui.py", "--listen", "0.0.0.0", "--server_port", "7860", "--headless", "--noverify"]
