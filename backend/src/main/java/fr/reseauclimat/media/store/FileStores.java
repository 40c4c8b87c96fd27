package fr.reseauclimat.media.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Which store this installation has: a bucket where one is named, else a folder. */
@ApplicationScoped
class FileStores {

    /** For one content to come in. */
    private static final Duration LONGEST = Duration.ofHours(1);

    @ConfigProperty(name = "reseau-climat.files.folder")
    Path folder;

    @ConfigProperty(name = "reseau-climat.files.s3.bucket")
    Optional<String> bucket;

    @ConfigProperty(name = "reseau-climat.files.s3.endpoint")
    Optional<URI> endpoint;

    @ConfigProperty(name = "reseau-climat.files.s3.region")
    String region;

    @ConfigProperty(name = "reseau-climat.files.s3.key")
    Optional<String> key;

    @ConfigProperty(name = "reseau-climat.files.s3.secret")
    Optional<String> secret;

    @Inject
    Clock clock;

    @Produces
    @ApplicationScoped
    FileStore store() {
        if (bucket.isPresent()) {
            var objects = new S3Store(endpoint.orElseThrow(), region, bucket.get(), key.orElseThrow(), secret.orElseThrow());
            objects.requireBucket();
            return objects;
        }
        var disk = new DiskStore(folder.toAbsolutePath(), clock);
        disk.clear(clock.instant().minus(LONGEST));
        return disk;
    }
}
