package fr.reseauclimat.event.webinar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** What is left of a webinar for those who could not come: replay, transcript, chapters. */
@Audited(name = "webinar-record", fr = "l’enregistrement d’un webinaire", en = "the recording of a webinar",
        within = "event")
@Entity
@Table(name = "webinar_records")
class WebinarRecord extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private String replayUrl;

    private String transcript;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "webinar_chapters", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<WebinarChapter> chapters = new ArrayList<>();

    protected WebinarRecord() {
    }

    WebinarRecord(Event event) {
        this.event = event;
    }

    /**
     * @param transcript plain text or WebVTT; kept as plain text
     * @throws ProblemException 400 for a replay that is no https address
     */
    void write(String replayUrl, String transcript, List<Chapter> chapters, Instant now) {
        this.replayUrl = address(replayUrl);
        var text = transcript == null ? "" : Transcript.plain(transcript);
        this.transcript = text.isBlank() ? null : text;
        this.changedAt = now;
        this.chapters.clear();
        chapters.stream().sorted(Comparator.comparing(Chapter::seconds)).map(WebinarChapter::new).forEach(this.chapters::add);
    }

    private static String address(String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            var address = new URI(url.strip());
            if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null) {
                return url.strip();
            }
        } catch (URISyntaxException e) {
            throw ProblemException.invalid("replayUrl", "Cette adresse n’est pas valable.");
        }
        throw ProblemException.invalid("replayUrl", "L’adresse du replay commence par https://.");
    }

    String replayUrl() {
        return replayUrl;
    }

    String transcript() {
        return transcript;
    }

    List<Chapter> chapters() {
        return chapters.stream().map(WebinarChapter::toChapter).toList();
    }
}
