package fr.reseauclimat.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Contents as objects of a bucket that speaks S3. Each is read twice on its way in: once for its name, once to be sent. */
final class S3Store implements FileStore {

    private static final String MEDIA_TYPE = "application/octet-stream";

    private final S3Client client;
    private final String bucket;

    /** @param bucket that is there already */
    S3Store(URI endpoint, String region, String bucket, String key, String secret) {
        this.bucket = bucket;
        client = S3Client.builder().endpointOverride(endpoint).region(Region.of(region)).forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
                // servers other than Amazon's do not know its newer checksums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    @Override
    public Stored put(Content content) {
        var stored = measured(content);
        client.putObject(request -> request.bucket(bucket).key(key(stored.digest())),
                RequestBody.fromContentProvider(() -> opened(content), stored.bytes(), MEDIA_TYPE));
        return stored;
    }

    private static Stored measured(Content content) {
        try (var input = Digests.reading(content.open())) {
            var bytes = input.transferTo(OutputStream.nullOutputStream());
            return new Stored(Digests.of(input), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(Content content) {
        try {
            return content.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String digest, long from, long bytes) {
        try {
            var whole = from == 0 && bytes == Long.MAX_VALUE;
            return client.getObject(request -> request.bucket(bucket).key(key(digest))
                    .range(whole ? null : "bytes=" + from + "-" + (from + bytes - 1)));
        } catch (NoSuchKeyException e) {
            throw new LostFileException(digest, e);
        }
    }

    @Override
    public Optional<Instant> since(String digest) {
        try {
            return Optional.of(client.headObject(request -> request.bucket(bucket).key(key(digest))).lastModified());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> before(String part, Instant moment) {
        return client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(part + "/")).contents().stream()
                .filter(object -> object.lastModified().isBefore(moment)).map(S3Object::key).map(key -> key.substring(part.length() + 1)).toList();
    }

    @Override
    public void delete(String digest) {
        client.deleteObject(request -> request.bucket(bucket).key(key(digest)));
    }

    /** @throws SdkException where the bucket does not answer */
    void requireBucket() {
        client.headBucket(request -> request.bucket(bucket));
    }

    private static String key(String digest) {
        return digest.substring(0, 2) + "/" + digest;
    }
}
