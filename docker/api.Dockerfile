# The API as built by "make docker" (or: mvn -pl backend -am package).
# An exact version; whoever wants the very same bytes passes a digest: --build-arg BASE=eclipse-temurin@sha256:…
ARG BASE=eclipse-temurin:21.0.8_9-jre
FROM ${BASE}
RUN useradd --system --uid 1001 --home-dir /app --shell /usr/sbin/nologin reseau-climat
WORKDIR /app
RUN install -d -o reseau-climat -m 0700 /files
COPY --chown=root:root docker/api.options /app/api.options
COPY --chown=root:root backend/target/quarkus-app/ /app/
USER 1001
ENV RESEAU_CLIMAT_HOST=0.0.0.0 \
    RESEAU_CLIMAT_HTTP_PORT=8080 \
    RESEAU_CLIMAT_BEHIND_PROXY=true
EXPOSE 8080
# The image has no curl: bash opens the port and reads the answer.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=5 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["java", "@/app/api.options", "-XX:MaxRAMPercentage=60", "-jar", "/app/quarkus-run.jar"]
