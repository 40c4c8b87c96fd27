package fr.reseauclimat.demo;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.minutes.section.Minutes;
import fr.reseauclimat.media.attachment.Attachments;
import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.minutes.commitment.CommitmentDetail;
import fr.reseauclimat.minutes.commitment.CommitmentState;
import fr.reseauclimat.media.attachment.ContentMedia;
import fr.reseauclimat.media.attachment.MediaDescription;
import fr.reseauclimat.media.attachment.AttachmentKind;
import fr.reseauclimat.minutes.section.SectionKind;
import fr.reseauclimat.minutes.version.AttendanceFigures;
import fr.reseauclimat.minutes.version.ContentSection;
import fr.reseauclimat.minutes.version.MinutesContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One day of the demo whose minutes were published twice, and one whose minutes are read by those who attended. */
@ApplicationScoped
class DemoMinutesRepository {

    private static final String PUBLISHED = "Diagnostic en marchant à Montceau";
    private static final String OPEN = "Associations et communes%";

    /** @param changed what the second edition says instead, or null. @param segment its place in the programme, or null */
    private record Part(SectionKind kind, Integer segment, String title, String text, String changed) {
    }

    private static final List<Part> WALK = List.of(
            new Part(SectionKind.INTRODUCTION, null, "Introduction",
                    "<p>Par petits groupes, les habitantes et les habitants ont marché de la place de l’Église à l’étang, carte en main.</p>", null),
            new Part(SectionKind.SEGMENT, 1, "Diagnostic participatif par petites tables",
                    "<h3>Ce qui va bien</h3><ul><li>L’ombre des platanes, place de l’Église</li><li>La fontaine, remise en eau au printemps</li></ul>"
                            + "<h3>Ce qui manque</h3><ul><li>Un banc à l’ombre entre l’école et la mairie</li><li>De l’eau à boire près du stade</li></ul>",
                    "<h3>Ce qui va bien</h3><ul><li>L’ombre des platanes, place de l’Église</li><li>La fontaine, remise en eau au printemps</li></ul>"
                            + "<h3>Ce qui manque</h3><ul><li>Trois bancs à l’ombre entre l’école et la mairie</li><li>De l’eau à boire près du stade</li>"
                            + "<li>Une sieste possible pour les enfants de l’école</li></ul>"),
            new Part(SectionKind.SEGMENT, 2, "Idées et priorités",
                    "<p>Deux idées ont recueilli le plus de voix.</p><blockquote>« On ne demande pas une forêt, on demande un chemin à l’ombre. »</blockquote>"
                            + "<table><caption>Idées retenues</caption><thead><tr><th scope=\"col\">Idée</th><th scope=\"col\">Voix</th></tr></thead>"
                            + "<tbody><tr><td>Un chemin à l’ombre jusqu’à l’école</td><td>21</td></tr><tr><td>Débitumer la cour</td><td>17</td></tr></tbody></table>", null),
            new Part(SectionKind.CONCLUSION, null, "Conclusion",
                    "<p>La commune reviendra vers les participants <strong>avant l’été</strong> avec un premier tracé.</p>", null));

    private static final List<Part> COOPERATION = List.of(
            new Part(SectionKind.INTRODUCTION, null, "Introduction", "<p>Une journée pour se dire ce qui freine, et ce qui aide.</p>", null),
            new Part(SectionKind.SEGMENT, 3, "Ateliers tournants, trois stations",
                    "<h3>Ce qui aide</h3><ul><li>Un interlocuteur connu de tous</li><li>Une convention courte, relue chaque année</li></ul>"
                            + "<h3>Ce qui freine</h3><ul><li>Les calendriers qui ne se croisent pas</li></ul>", null),
            new Part(SectionKind.CONCLUSION, null, "Conclusion", "<p>Un modèle de convention sera partagé.</p>", null));

    @Inject
    DataSource database;

    @Inject
    DemoRepository repository;

    @Inject
    MediaStore media;

    @Inject
    Attachments attachments;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    void insert() {
        var walk = event(PUBLISHED);
        var minutes = insertMinutes(walk, "PUBLISHED", null);
        var sections = insertSections(walk, minutes, WALK);
        var photo = media.keep(new MediaOwner(Minutes.MEDIA, minutes), DemoPicture.draw());
        var described = MediaDescription.ofPhoto("Dessin d’une place de village : six personnes avancent vers une rangée d’arbres, sous un grand soleil.",
                "Le groupe de la place de l’Église", "Réseau Climat");
        var shown = new ContentMedia(attachments.add(photo.owner(), sections.get(1), AttachmentKind.PHOTO, photo.id(), null, described),
                AttachmentKind.PHOTO, photo.id(), photo.width(), photo.height(), photo.bytes(), photo.mediaType(), described);
        var promises = List.of(promise(walk, minutes, "Planter six tilleuls entre l’école et la mairie", "La commune", CommitmentState.OPEN, null),
                promise(walk, minutes, "Prêter une carte de chaleur à l’école", "L’agence d’urbanisme", CommitmentState.DONE, "Prêtée, et déjà rendue avec des annotations."));
        publish(walk, minutes, 1, Duration.ofDays(12), sections, shown, promises);
        publish(walk, minutes, 2, Duration.ofDays(4), sections, shown, promises);

        var cooperation = event(OPEN);
        insertSections(cooperation, insertMinutes(cooperation, "IN_AMENDMENT", clock.instant().plus(Duration.ofDays(10))), COOPERATION);
    }

    private UUID insertMinutes(UUID event, String state, Instant until) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        repository.batch("insert into minutes (id, event_id, state, amendments_until, begun_at, changed_at) values (?, ?, ?, ?, ?, ?)",
                rows -> rows.add(id, event, state, until, now, now));
        return id;
    }

    private List<UUID> insertSections(UUID event, UUID minutes, List<Part> parts) {
        var ids = parts.stream().map(part -> UUID.randomUUID()).toList();
        repository.batch("""
                insert into minutes_sections (id, minutes_id, segment_id, kind, position, title, body, revision)
                values (?, ?, (select id from event_segments where event_id = ? and position = ?), ?, ?, ?, ?, 1)""", rows -> {
            for (var i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                rows.add(ids.get(i), minutes, event, part.segment(), part.kind().name(), i, part.title(),
                        part.changed() == null ? part.text() : part.changed());
            }
        });
        repository.batch("""
                insert into minutes_texts (section_id, revision, body, written_at, writer)
                select id, revision, body, now(), '00000000-0000-0000-0000-000000000000' from minutes_sections where id = ?""",
                rows -> ids.forEach(rows::add));
        return ids;
    }

    private CommitmentDetail promise(UUID event, UUID minutes, String what, String who, CommitmentState state, String outcome) {
        var id = UUID.randomUUID();
        repository.batch("insert into commitments (id, minutes_id, what, who, state, outcome, added_at) values (?, ?, ?, ?, ?, ?, now())",
                rows -> rows.add(id, minutes, what, who, state.name(), outcome));
        return new CommitmentDetail(id, event, what, who, null, null, null, null, state, outcome, 0);
    }

    private void publish(UUID event, UUID minutes, int number, Duration ago, List<UUID> sections, ContentMedia photo, List<CommitmentDetail> promises) {
        var version = UUID.randomUUID();
        var read = new ArrayList<ContentSection>();
        for (var i = 0; i < WALK.size(); i++) {
            var part = WALK.get(i);
            read.add(new ContentSection(sections.get(i), part.kind(), part.title(), number == 1 || part.changed() == null ? part.text() : part.changed(),
                    i == 1 ? List.of(photo) : List.of()));
        }
        var content = content(event, read, promises);
        repository.batch("insert into minutes_versions (id, minutes_id, number, published_at, content) values (?, ?, ?, ?, cast(? as jsonb))",
                rows -> rows.add(version, minutes, number, clock.instant().minus(ago), content));
        repository.batch("update minutes set first_published_at = coalesce(first_published_at, ?), last_published_at = ? where id = ?",
                rows -> rows.add(clock.instant().minus(ago), clock.instant().minus(ago), minutes));
        repository.batch("insert into minutes_version_media (version_id, file_id) values (?, ?)", rows -> rows.add(version, photo.fileId()));
    }

    private String content(UUID event, List<ContentSection> sections, List<CommitmentDetail> promises) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select title, starts_at, ends_at, coalesce(place_name, '') from events where id = ?")) {
            query.setObject(1, event);
            var row = query.executeQuery();
            row.next();
            return json.writeValueAsString(new MinutesContent(row.getString(1), row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant(),
                    row.getString(4), new AttendanceFigures(4, 6, 3, 21, 0), sections, promises));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The demo network could not be written", e);
        }
    }

    private UUID event(String title) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id from events where title like ? and not template limit 1")) {
            query.setString(1, title);
            var row = query.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException("The demo network could not be written", e);
        }
    }
}
