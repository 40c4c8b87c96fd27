# The pages as built by "make docker" (or: npm run build), and the way to the API.
FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY docker/nginx/default.conf.template /etc/nginx/templates/default.conf.template
COPY docker/nginx/headers.inc.template /etc/nginx/templates/headers.inc.template
COPY frontend/dist/ /usr/share/nginx/html/
ENV API_ADDRESS=api:8080 HEADERS_FILE=conf.d/headers.inc
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --retries=5 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/favicon.svg"]
