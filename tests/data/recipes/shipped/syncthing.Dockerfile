FROM slipway/base:bookworm

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        ca-certificates syncthing

RUN install -d -o abc -g abc /config /data

COPY rootfs/ /

COPY probe.sh /usr/share/slipway/probe.sh
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["/bin/sh", "/usr/share/slipway/probe.sh", "http://127.0.0.1:8384/"]

ENV HOME="/config" \
    S6_SERVICES_GRACETIME="28000" \
    STNOUPGRADE="1"
EXPOSE 8384
EXPOSE 22000
EXPOSE 22000/udp
LABEL io.slipway.app="syncthing" \
    io.slipway.profile="syncthing"
