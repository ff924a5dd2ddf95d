FROM slipway/base:bookworm

RUN --mount=type=cache,id=slipway-apt,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=slipway-apt-lists,target=/var/lib/apt/lists,sharing=locked \
    rm -f /etc/apt/apt.conf.d/docker-clean \
    && apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --option APT::Keep-Downloaded-Packages=true \
        nginx

RUN install -d -o abc -g abc /site

COPY files/ /

COPY rootfs/ /

COPY probe.sh /usr/share/slipway/probe.sh
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["/bin/sh", "/usr/share/slipway/probe.sh", "http://127.0.0.1:8080/"]

ENV S6_SERVICES_GRACETIME="8000"
EXPOSE 8080
LABEL io.slipway.app="site" \
    io.slipway.profile="site"
