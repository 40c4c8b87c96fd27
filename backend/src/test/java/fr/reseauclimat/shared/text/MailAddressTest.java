package fr.reseauclimat.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

public class MailAddressTest {

    /** Each would be {@code victime@example.org} to a reader, or to a program that cuts characters down to a byte. */
    public static final Set<String> LOOK_ALIKES = Set.of("vũctime@example.org", "ｖictime@example.org", "vіctime@example.org",
            "víctime@example.org", "vi\u0301ctime@example.org", "vıctime@example.org", "vi\u200bctime@example.org", "vi\u00adctime@example.org",
            "viсtime@example.org", "victimе@example.org", "victime\u2024x@example.org", "ṽictime@example.org", "vicťime@example.org",
            "victime＠example.org", "𝐯ictime@example.org", "ⅴictime@example.org", "victime\u0140example.org", "\u0176ictime@example.org",
            "victime@exampŀe.org\u0000", "victime@ｅxample.org", "victime@example。org", "victime@ⓔxample.org", "victime@exam\u00adple.org",
            "victime@exam\u200dple.org", "victime@example.o\u212ag");

    @ParameterizedTest
    @CsvSource({ "Nadia.Perrin@EXEMPLE.fr, Nadia.Perrin@exemple.fr", "' a@b.fr\t', a@b.fr", "a@sous.domaine.example, a@sous.domaine.example",
            "contact@mairie-évian.fr, contact@xn--mairie-vian-hbb.fr", "contact@MAIRIE-ÉVIAN.FR, contact@xn--mairie-vian-hbb.fr",
            "contact@mairie-e\u0301vian.fr, contact@xn--mairie-vian-hbb.fr", "contact@xn--mairie-vian-hbb.fr, contact@xn--mairie-vian-hbb.fr",
            "a@пример.рф, a@xn--e1afmkfd.xn--p1ai", "o'neil+climat@b.fr, o'neil+climat@b.fr", "'{|^%}~!#$&*/=?_`-@b.fr', '{|^%}~!#$&*/=?_`-@b.fr'" })
    void anAddressHasOneForm(String typed, String value) {
        assertThat(MailAddress.of(typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "@", "a@", "@b.fr", "a@b", "a@b@c.fr", "a@b.fr, c@d.fr", "a b@c.fr", "a@b.fr\r\nx", "<a@b.fr>", "a@b.fr;c@d.fr",
            ".a@b.fr", "a.@b.fr", "a..b@c.fr", "\"a b\"@c.fr", "a@[127.0.0.1]", "a@127.0.0.1", "a@-b.fr", "a@b-.fr", "a@b..fr", "a@b.fr.",
            "a@b_c.fr", "a@straße.de", "a\u0000@b.fr", "mailto:a@b.fr" })
    void whatIsNoAddressIsRefusedInFrench(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed)).isInstanceOf(RefusedTextException.class).hasMessageMatching(".*[.]");
    }

    @Test
    void anAccentBeforeTheSignIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> MailAddress.of("hélène@exemple.org")).isInstanceOf(RefusedTextException.class)
                .hasMessageStartingWith("Avant le @, une adresse n’a ni accent").hasMessageContaining("recopiez-la");
    }

    @Test
    void lengthsAreThoseOfTheMailServer() {
        var domain = "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".";
        assertThat(MailAddress.of("a".repeat(64) + "@" + domain + "efghij").value()).hasSize(254);
        assertThatThrownBy(() -> MailAddress.of("a".repeat(64) + "@" + domain + "efghijk")).hasMessageContaining("254");
        assertThatThrownBy(() -> MailAddress.of("a".repeat(65) + "@b.fr")).isInstanceOf(RefusedTextException.class);
        assertThatThrownBy(() -> MailAddress.of("a@" + "b".repeat(64) + ".fr")).isInstanceOf(RefusedTextException.class);
    }

    @Test
    void noLookAlikeIsTheSameAddressNorAnotherOne() {
        var victim = MailAddress.of("victime@example.org");
        var known = new TreeSet<String>();
        for (var lookAlike : LOOK_ALIKES) {
            try {
                known.add(MailAddress.of(lookAlike).key());
            } catch (RefusedTextException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(known).doesNotContain(victim.key()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " \t" })
    void nothingIsNoAddress(String nothing) {
        assertThat(MailAddress.of(nothing)).isNull();
    }

    @Test
    void caseMakesNoOtherPerson() {
        var one = MailAddress.of("Nadia@exemple.fr");
        assertThat(one).isEqualTo(MailAddress.of("nadia@Exemple.FR")).hasSameHashCodeAs(MailAddress.of("nadia@exemple.fr"));
        assertThat(one.key()).isEqualTo("nadia@exemple.fr");
    }

    @Test
    void itIsAStringInJson() throws JsonProcessingException {
        var json = new ObjectMapper();
        assertThat(json.writeValueAsString(MailAddress.of("a@b.fr"))).isEqualTo("\"a@b.fr\"");
        assertThat(json.readValue("\"a@B.fr\"", MailAddress.class)).isEqualTo(MailAddress.of("a@b.fr"));
        assertThat(json.readValue("\" \"", MailAddress.class)).isNull();
        var refused = json.readValue("\"hélène@b.fr\"", MailAddress.class);
        assertThat(refused.fault()).contains("accent");
        assertThatThrownBy(refused::value).isInstanceOf(RefusedTextException.class);
        assertThatThrownBy(refused::key).isInstanceOf(RefusedTextException.class);
    }
}
