FROM slipway/base:bookworm

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        ca-certificates curl gnupg

COPY steps/01.sh /usr/share/slipway/steps/01.sh
RUN sh -eu /usr/share/slipway/steps/01.sh

RUN install -d -o abc -g abc /config /media

COPY rootfs/ /

COPY probe.sh /usr/share/slipway/probe.sh
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=4 \
    CMD ["/bin/sh", "/usr/share/slipway/probe.sh", "http://127.0.0.1:8096/health"]

ENV HOME="/config" \
    JELLYFIN_CACHE_DIR="/config/cache" \
    JELLYFIN_CONFIG_DIR="/config" \
    JELLYFIN_DATA_DIR="/config/data" \
    JELLYFIN_LOG_DIR="/config/log" \
    JELLYFIN_WEB_DIR="/usr/share/jellyfin/web" \
    MALLOC_TRIM_THRESHOLD_="131072" \
    NVIDIA_DRIVER_CAPABILITIES="compute,video,utility" \
    S6_SERVICES_GRACETIME="28000"
EXPOSE 8096
LABEL io.slipway.app="jellyfin" \
    io.slipway.pin="10.11.11" \
    io.slipway.profile="jellyfin"
