package fr.reseauclimat.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class VideoStoreTest {

    @Inject
    VideoStore videos;

    @Inject
    Retention retention;

    @Inject
    EventFixtures events;

    @Inject
    Session session;

    @Test
    void aVideoIsKnownByItsFirstBytes() {
        assertThat(VideoFormat.of(bytes("\0\0\0\u0020ftypisom\0\0\2\0isomiso2"))).contains(VideoFormat.MP4);
        assertThat(VideoFormat.of(bytes("\0\0\0\u0018ftypmp42"))).contains(VideoFormat.MP4);
        assertThat(VideoFormat.of(bytes("\u001aE\u00df\u00a3\u0001B\u0086webm"))).contains(VideoFormat.WEBM);
        for (var other : new String[] { "\0\0\0\u0020ftypheic", "\0\0\0\u0020ftypM4A ", "\u001aE\u00df\u00a3matroska", "<svg>", "", "GIF89a" }) {
            assertThat(VideoFormat.of(bytes(other))).as(other).isEmpty();
        }
    }

    @Test
    @TestTransaction
    void whatWasBegunAndNotEndedWithinADayIsThrownAway() {
        var event = event();
        var waiting = videos.begin(event, 100);
        var old = videos.begin(event, 100);
        session.createNativeMutationQuery("update media_uploads set begun_at = :then where file_id = :file")
                .setParameter("then", Instant.now().minus(Duration.ofHours(25))).setParameter("file", old).executeUpdate();
        retention.erase("unfinished-uploads");
        assertThat(videos.upload(waiting).nextPart()).isZero();
        assertThatThrownBy(() -> videos.upload(old)).isInstanceOf(ProblemException.class);
    }

    private UUID event() {
        events.member("claire");
        return events.published("claire", Plans.webinar().from(Instant.now(), Instant.now().plusSeconds(3600)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
