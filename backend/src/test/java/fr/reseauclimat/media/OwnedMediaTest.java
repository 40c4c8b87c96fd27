package fr.reseauclimat.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.media.store.FileStore;
import fr.reseauclimat.member.MemberFixtures;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Contents come and go with those who need them, and what once lay in the database is carried over. */
@QuarkusTest
@ApiTest
class OwnedMediaTest {

    @Inject
    MediaStore media;

    @Inject
    FileStore store;

    @Inject
    Jobs jobs;

    @Inject
    MemberFixtures members;

    @Inject
    Session session;

    @Test
    void whatLayInTheDatabaseIsCarriedOverByteForByte() {
        var first = "premier morceau, ".getBytes();
        var second = ("second morceau " + UUID.randomUUID()).getBytes();
        var asked = legacy(first, second);
        var waiting = legacy(second, first);
        var file = QuarkusTransaction.requiringNew().call(() -> media.get(asked));
        assertThat(file.carried()).as("who asks first").isTrue();
        assertThat(read(asked)).isEqualTo(new String(first) + new String(second));
        assertThat(jobs.run("media-carrying").failed()).isZero();
        assertThat(read(waiting)).isEqualTo(new String(second) + new String(first));
        assertThat(parts(asked) + parts(waiting)).isZero();
        assertThat(jobs.run("media-carrying").done()).isZero();
    }

    @Test
    void whatIsNotWholeInTheDatabaseStaysThere() {
        var broken = legacy("un".getBytes(), "deux".getBytes());
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("update media_files set bytes = 100 where id = :id")
                .setParameter("id", broken).executeUpdate());
        assertThat(jobs.run("media-carrying").failed()).isEqualTo(1);
        assertThat(parts(broken)).isEqualTo(2);
        QuarkusTransaction.requiringNew().run(() -> {
            media.delete(broken);
            session.createNativeMutationQuery("delete from job_failures where job = 'media-carrying'").executeUpdate();
        });
    }

    @Test
    void filesGoWithTheirOwner() {
        var member = members.member("media-owner-" + UUID.randomUUID(), MemberRole.AGENT);
        var file = keep(new MediaOwner("member", member));
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("delete from members where id = :id")
                .setParameter("id", member).executeUpdate());
        assertThat(count("select count(*) from media_files where id = :id", file)).isZero();
    }

    @Test
    void aContentThatNobodyNeedsGoesOnceItHasRested() {
        var owner = new MediaOwner("card", UUID.randomUUID());
        var kept = keep(owner);
        var digest = QuarkusTransaction.requiringNew().call(() -> media.get(kept).digest());
        var copy = QuarkusTransaction.requiringNew().call(() -> media.copy(kept, owner));
        QuarkusTransaction.requiringNew().run(() -> media.delete(kept));
        age(digest);
        jobs.run("orphaned-files");
        assertThat(store.since(digest)).as("the copy needs it").isPresent();
        QuarkusTransaction.requiringNew().run(() -> media.delete(copy));
        QuarkusTransaction.requiringNew().run(() -> media.put(() -> new java.io.ByteArrayInputStream(new byte[] { 1, 2, 3 })));
        jobs.run("orphaned-files");
        assertThat(store.since(digest)).isEmpty();
        assertThat(store.since("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")).as("it rests").isPresent();
    }

    private UUID keep(MediaOwner owner) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 5, UUID.randomUUID().hashCode());
        image.setRGB(25, 25, UUID.randomUUID().hashCode());
        var picture = Picture.of(image);
        return QuarkusTransaction.requiringNew().call(() -> media.keep(owner, picture).id());
    }

    private static void age(String digest) {
        try {
            java.nio.file.Files.setLastModifiedTime(java.nio.file.Path.of("target/test-files", digest.substring(0, 2), digest),
                    java.nio.file.attribute.FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private UUID legacy(byte[]... parts) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeMutationQuery("""
                    insert into media_files (id, owner_kind, owner_id, kind, media_type, bytes, digest, stored_at)
                    values (:id, 'card', gen_random_uuid(), 'VIDEO', 'video/mp4', :bytes, 'of its parts', now())""").setParameter("id", id)
                    .setParameter("bytes", java.util.Arrays.stream(parts).mapToLong(part -> part.length).sum()).executeUpdate();
            for (var position = 0; position < parts.length; position++) {
                session.createNativeMutationQuery("insert into media_parts (file_id, position, content) values (:id, :position, :content)")
                        .setParameter("id", id).setParameter("position", position).setParameter("content", parts[position]).executeUpdate();
            }
        });
        return id;
    }

    private String read(UUID id) {
        return new String(QuarkusTransaction.requiringNew().call(() -> media.read(id)));
    }

    private long parts(UUID id) {
        return count("select count(*) from media_parts where file_id = :id", id);
    }

    private long count(String sql, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(sql, Long.class).setParameter("id", id).getSingleResult());
    }
}
