# The pages as built by "make docker" (or: npm run build), and the way to the API.
# An exact version; whoever wants the very same bytes passes a digest: --build-arg BASE=nginxinc/nginx-unprivileged@sha256:…
ARG BASE=nginxinc/nginx-unprivileged:1.28.0-alpine
FROM ${BASE}
COPY docker/nginx/default.conf.template /etc/nginx/templates/default.conf.template
COPY docker/nginx/headers.inc.template /etc/nginx/templates/headers.inc.template
COPY frontend/dist/ /usr/share/nginx/html/
# Who stands before it is told by whoever runs it: without a word, nobody but this machine itself.
ENV API_ADDRESS=api:8080 HEADERS_FILE=conf.d/headers.inc RESEAU_CLIMAT_TRUSTED_PROXY=127.0.0.1
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --retries=5 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/favicon.svg"]
