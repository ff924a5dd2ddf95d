FROM nvidia/cuda:11.7.1-runtime-ubuntu20.04@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        bash ca-certificates curl git libgl1

RUN { old="$(getent passwd 1000 | cut -d: -f1)"; test -z "$old" || userdel "$old"; } \
    && { getent group 1000 >/dev/null || groupadd --gid 1000 app; } \
    && useradd --non-unique --no-log-init --uid 1000 --gid 1000 --create-home --home-dir /home/app --shell /bin/bash app \
    && install -d -o 1000 -g 1000 \
        /home/app/.cache /home/app/.cache/conda /home/app/.cache/pip /models /opt/app /opt/app/repositories/BLIP /opt/venv /output

RUN curl --fail --silent --show-error --location --output /tmp/miniconda.sh https://repo.anaconda.com/miniconda/Miniconda3-py312_25.1.1-2-Linux-x86_64.sh \
    && echo '4766d85b5f7d235ce250e998ebb5a8a8210cbd4f2b0fea4d2177b3ed9ea87884  /tmp/miniconda.sh' | sha256sum --check --strict \
    && bash /tmp/miniconda.sh -b -p /opt/conda \
    && rm /tmp/miniconda.sh
USER app
ENV HOME="/home/app"

RUN --mount=type=cache,id=slipway-conda-1000,target=/home/app/.cache/conda,sharing=locked,uid=1000,gid=1000 \
    CONDA_PKGS_DIRS=/home/app/.cache/conda /opt/conda/bin/conda create --yes --quiet --prefix /opt/venv \
        --override-channels --channel conda-forge python=3.10 pip
ENV PATH="/opt/venv/bin:$PATH"
ENV PIP_DISABLE_PIP_VERSION_CHECK="1" \
    PIP_NO_INPUT="1" \
    PYTHONUNBUFFERED="1" \
    VIRTUAL_ENV="/opt/venv"

RUN --mount=type=cache,id=slipway-pip-1000,target=/home/app/.cache/pip,sharing=locked,uid=1000,gid=1000 \
    pip install torch==2.1.2 torchvision==0.16.2 \
        --index-url https://download.pytorch.org/whl/cu121

RUN --mount=type=cache,id=slipway-pip-1000,target=/home/app/.cache/pip,sharing=locked,uid=1000,gid=1000 \
    pip install 'setuptools<81'
WORKDIR /opt/app

COPY --chown=1000:1000 requirements/ /opt/app/
RUN --mount=type=cache,id=slipway-pip-1000,target=/home/app/.cache/pip,sharing=locked,uid=1000,gid=1000 \
    pip install --requirement /opt/app/requirements_versions.txt

COPY --chown=1000:1000 sources/0/ /opt/app/

COPY --chown=1000:1000 sources/1/ /opt/app/repositories/BLIP/

COPY steps/01.sh /usr/share/slipway/steps/01.sh
USER root
RUN sh -eu /usr/share/slipway/steps/01.sh
USER app

COPY steps/02.sh /usr/share/slipway/steps/02.sh
RUN sh -eu /usr/share/slipway/steps/02.sh

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=300s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:7860/internal/ping"]

EXPOSE 7860
LABEL io.slipway.app="automatic1111" \
    io.slipway.pin="8888888888888888888888888888888888888888" \
    io.slipway.profile="automatic1111"
CMD ["python", "launch.py", "--listen"]
