package fr.reseauclimat.event.attendance.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.attendance.paper.Papers.Badge;
import fr.reseauclimat.event.attendance.paper.Papers.HalfDaySheet;
import fr.reseauclimat.event.attendance.paper.Papers.Signatory;
import fr.reseauclimat.shared.paper.PdfWriter;
import fr.reseauclimat.shared.paper.Printed;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Seen;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Paper holds whatever names the forms let in. */
@QuarkusTest
@ApiTest
class BadgePaperTest {

    private static final String LONG = "Abcdefghij".repeat(8);
    private static final String WIDE = "W".repeat(80);
    /** Other programs of the machine do not count. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final float MILLIMETRE = 72 / 25.4f;

    private static final List<String[]> PEOPLE = List.of(
            new String[] { "Lise", LONG, "Association pour la sauvegarde des haies et des mares du pays de Belfort, de Montbéliard et du Sundgau réunis" },
            new String[] { WIDE, WIDE, WIDE },
            new String[] { "Marie-Christine Bernadette", "de La Tour d’Auvergne-Lauraguais de Saint-Paulet", "Communauté de communes" },
            new String[] { "محمد", "بن علي", "Mairie" },
            new String[] { "小明", "王", "Ville de 北京" },
            new String[] { "E\u0301lodie", "Be\u0301re\u0301nice", "CO₂ ★ conseil" });

    @Inject
    PdfWriter pdf;

    @Test
    void namesOnBadgesStayAboveTheirCodeAndInTheirBadge() {
        var badges = PEOPLE.stream().map(person -> badge(person[0], person[1], person[2])).toList();
        var content = pdf.write(Documents.Templates.badges("Une rencontre", "le 3 avril 2027", List.of(badges)).render()).content();
        Seen.pages("badges", content);
        var printed = Printed.of(content);
        assertThat(printed.signs().stream().filter(sign -> sign.text().equals("W"))).as("none is lost").hasSizeGreaterThanOrEqualTo(160);
        for (int badge = 0; badge < badges.size(); badge++) {
            float left = (15 + badge % 2 * 90) * MILLIMETRE;
            float top = (13 + badge / 2 * 52) * MILLIMETRE;
            var own = printed.signs().stream().filter(sign -> sign.left() > left && sign.left() < left + 90 * MILLIMETRE
                    && sign.bottom() > top && sign.bottom() < top + 52 * MILLIMETRE).toList();
            assertThat(own).as("badge " + badge).isNotEmpty().allSatisfy(sign -> {
                assertThat(sign.right()).isLessThan(left + 86 * MILLIMETRE);
                if (sign.bottom() > top + 25 * MILLIMETRE) {
                    assertThat(sign.right()).as("beside the code").isLessThan(left + 62 * MILLIMETRE);
                }
            });
        }
    }

    @Test
    void sheetsToSignKeepTheirColumns() {
        var people = PEOPLE.stream().map(person -> new Signatory(person[1], person[0], person[2])).toList();
        var content = pdf.write(Documents.Templates.attendanceSheets("Une rencontre", WIDE,
                List.of(new HalfDaySheet("samedi 3 avril 2027", "matin", people, 4))).render()).content();
        Seen.pages("attendance-sheet", content);
        var printed = Printed.of(content);
        assertThat(printed.text()).contains("Structure", "Signature");
        assertThat(printed.signs()).allSatisfy(sign -> assertThat(sign.right()).isLessThan((210 - 14) * MILLIMETRE + 1));
        var body = printed.signs().stream().filter(sign -> sign.text().equals("W") && sign.bottom() > 60 * MILLIMETRE).toList();
        assertThat(body).hasSize(240).allSatisfy(sign -> assertThat(sign.right()).as("nothing where people sign").isLessThan((14 + 126) * MILLIMETRE));
    }

    @Test
    void twoHundredBadgesAreDrawnInAMoment() {
        draw(10);
        var best = IntStream.range(0, 2).mapToObj(round -> draw(200)).min(Duration::compareTo).orElseThrow();
        Logger.getLogger(BadgePaperTest.class).infof("200 badges: %d ms of the processor", best.toMillis());
        assertThat(best).as("of the processor, with the first compiler alone").isLessThan(Duration.ofSeconds(4));
    }

    private Duration draw(int people) {
        var start = PROCESSOR.getCurrentThreadCpuTime();
        var pages = IntStream.range(0, people / 10).mapToObj(page -> IntStream.range(0, 10)
                .mapToObj(i -> badge("Prénom" + page, "Nom-de-Famille " + i, "Communauté d’agglomération")).toList()).toList();
        assertThat(pdf.write(Documents.Templates.badges("Une rencontre", "le 3 avril 2027", pages).render()).content()).isNotEmpty();
        return Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start);
    }

    private static Badge badge(String first, String last, String organisation) {
        return Documents.badge(first, last, organisation, "Association", "association", true, "https://exemple.org/a/" + first.hashCode() + last.hashCode());
    }
}
