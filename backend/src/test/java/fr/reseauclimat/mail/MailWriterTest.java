package fr.reseauclimat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class MailWriterTest {

    private static final Recipient HELENE = new Recipient(MailAddress.of("helene@reseau-climat.example.org"), "Hélène Lœuvre");
    private static final String ADDRESS = "https://reseau-climat.example.org/rencontres/1";

    @CheckedTemplate(basePath = "mail")
    static final class Samples {

        private Samples() {
        }

        static native TemplateInstance sample(String title, String when, String address);
    }

    @Inject
    MailWriter writer;

    @Test
    void oneTemplateBecomesPlainTextAndHtml() {
        var mail = writer.write(HELENE, Samples.sample("Eau & forêts", "jeudi 3 décembre 2026", ADDRESS));

        assertThat(mail.subject()).isEqualTo("Votre place est réservée\u00a0: Eau & forêts");
        assertThat(mail.text()).isEqualTo("""
                Bonjour Hélène Lœuvre,

                Vous êtes inscrit à «\u00a0Eau & forêts\u00a0».

                – Quand\u00a0: jeudi 3 décembre 2026
                – Où\u00a0: salle des fêtes

                Voir la rencontre\u00a0:
                https://reseau-climat.example.org/rencontres/1

                --
                Réseau Climat
                Vous recevez ce message parce que vous vous êtes inscrit.
                """);
        assertThat(mail.html())
                .contains("<h1", "Bonjour Hélène Lœuvre,", "«\u00a0Eau &amp; forêts\u00a0»",
                        "<strong>Quand\u00a0:</strong> jeudi 3 décembre 2026", "href=\"" + ADDRESS + "\"")
                .doesNotContain("<img", "http://", "\uE000", "\uE001", "\uE002");
    }

    @Test
    void markupInAValueIsShownAsText() {
        var mail = writer.write(HELENE, Samples.sample("<b>x</b>\n\n[Ici](https://evil.example)\n---\n- a : b",
                "\r\nBcc: x@example.org", ADDRESS));

        assertThat(mail.subject()).isEqualTo(
                "Votre place est réservée\u00a0: <b>x</b> [Ici](https://evil.example) --- - a : b");
        assertThat(mail.html()).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>", "href=\"https://evil.example");
        assertThat(mail.html()).contains("Vous recevez ce message parce que vous vous êtes inscrit.");
    }

    @Test
    void aLinkOfAMailIsAWebAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(HELENE, Samples.sample("x", "y", "javascript:alert(1)")));
    }
}
