package fr.reseauclimat.shared.text;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A mail address in the one form that is compared, limited, stored and spoken to the mail server: plain ASCII, at most
 * 254 characters, its domain in small letters and as punycode. Two that differ by case alone are the same address.
 */
@Schema(type = SchemaType.STRING, format = "email", maxLength = 254, examples = "prenom.nom@exemple.fr")
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    /** A dot-atom of RFC 5321. */
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+(?!\\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");

    private final String value;
    private final String fault;

    private MailAddress(String value, String fault) {
        this.value = value;
        this.fault = fault;
    }

    /** What a request says. A wrong one is told by {@link Deliverable}, together with the other faults of the request. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MailAddress read(String typed) {
        try {
            return of(typed);
        } catch (RefusedTextException refused) {
            return new MailAddress(typed, refused.getMessage());
        }
    }

    /**
     * What somebody typed.
     *
     * @return null where nothing was
     * @throws RefusedTextException which says, in French, what to write instead
     */
    public static MailAddress of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        var at = text.lastIndexOf('@');
        if (at < 1) {
            throw new RefusedTextException("Écrivez une adresse électronique entière, par exemple prenom.nom@exemple.fr.");
        }
        var address = localPart(text.substring(0, at)) + "@" + domain(text.substring(at + 1));
        if (address.length() > LONGEST) {
            throw new RefusedTextException("Cette adresse est trop longue\u00a0: 254 caractères au plus.");
        }
        return new MailAddress(address, null);
    }

    /**
     * What is in the database, also from the time when more was let in: whether mail can go there shows when it is sent.
     *
     * @return null for null
     */
    public static MailAddress stored(String value) {
        return value == null ? null : new MailAddress(value, null);
    }

    private static String localPart(String typed) {
        if (typed.chars().anyMatch(character -> character > 127)) {
            throw new RefusedTextException("Avant le @, une adresse n’a ni accent ni lettre d’un autre alphabet\u00a0: recopiez-la telle "
                    + "que votre messagerie l’affiche, par exemple helene@exemple.fr.");
        }
        if (typed.length() > LONGEST_LOCAL_PART || !LOCAL_PART.matcher(typed).matches()) {
            throw new RefusedTextException("Avant le @, écrivez au plus 64 lettres, chiffres, points ou tirets, sans espace, "
                    + "par exemple prenom.nom@exemple.fr.");
        }
        return typed;
    }

    /** Nothing is mapped to another domain in silence: what comes out names what was typed, letter by letter. */
    private static String domain(String typed) {
        var small = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var ascii = punycode(small);
        if (becomesAscii(typed) || !DOMAIN.matcher(ascii).matches()
                || !small.equals(ascii) && !IDN.toUnicode(ascii).equals(small)) {
            throw new RefusedTextException("Vérifiez ce qui suit le @\u00a0: un nom de domaine comme exemple.fr.");
        }
        return ascii;
    }

    private static String punycode(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    /** The sign for Kelvin, in small letters, is a k. */
    private static boolean becomesAscii(String typed) {
        return typed.codePoints().filter(character -> character > 127).mapToObj(Character::toString)
                .map(character -> Normalizer.normalize(character, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .anyMatch(character -> character.chars().allMatch(unit -> unit < 128));
    }

    /** @return what is wrong with what a request said, or null */
    String fault() {
        return fault;
    }

    /** @throws RefusedTextException where a request said what is no address, and nobody looked */
    @JsonValue
    public String value() {
        if (fault != null) {
            throw new RefusedTextException(fault);
        }
        return value;
    }

    /** The same for all ways to write it: what a repository compares with {@code lower(email)}. */
    public String key() {
        return value().toLowerCase(Locale.ROOT);
    }

    public String domain() {
        return value().substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress address && address.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
