FROM nvidia/cuda:12.8.1-base-ubuntu24.04@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        git libgl1 libglib2.0-0 python3 python3-venv \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb

RUN { old="$(getent passwd 1000 | cut -d: -f1)"; test -z "$old" || userdel "$old"; } \
    && { getent group 1000 >/dev/null || groupadd --gid 1000 app; } \
    && useradd --non-unique --no-log-init --uid 1000 --gid 1000 --create-home --home-dir /home/app --shell /bin/bash app \
    && install -d -o 1000 -g 1000 \
        /config /home/app/.cache /home/app/.cache/conda /home/app/.cache/pip /models /opt/app /opt/venv /output
USER app
ENV HOME="/home/app"

RUN python3 -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
ENV PIP_DISABLE_PIP_VERSION_CHECK="1" \
    PIP_NO_INPUT="1" \
    PYTHONUNBUFFERED="1" \
    VIRTUAL_ENV="/opt/venv"

RUN pip install --no-cache-dir torch==2.7.1 torchvision torchaudio \
        --index-url https://download.pytorch.org/whl/cu128
WORKDIR /opt/app

COPY --chown=1000:1000 requirements/ /opt/app/
RUN pip install --no-cache-dir --requirement /opt/app/requirements.txt

COPY --chown=1000:1000 sources/0/ /opt/app/

COPY steps/links.sh /usr/share/slipway/steps/links.sh
RUN sh -eu /usr/share/slipway/steps/links.sh

COPY probe.py /usr/share/slipway/probe.py
HEALTHCHECK --interval=15s --timeout=5s --start-period=300s --retries=4 \
    CMD ["/opt/venv/bin/python", "/usr/share/slipway/probe.py", "http://127.0.0.1:8188/system_stats"]

ENV HF_HOME="/config/huggingface"
EXPOSE 8188
STOPSIGNAL SIGINT
LABEL io.slipway.app="comfyui" \
    io.slipway.pin="2222222222222222222222222222222222222222" \
    io.slipway.profile="comfyui"
CMD ["python", "main.py", "--listen", "0.0.0.0"]
