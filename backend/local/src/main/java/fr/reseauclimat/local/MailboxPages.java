package fr.reseauclimat.local;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The few pages of the mail box. Whatever comes out of a message is escaped here. */
final class MailboxPages {

    private static final DateTimeFormatter DATE = DateTimeFormatter
            .ofPattern("EEEE d MMMM yyyy, H'\u00A0h\u00A0'mm", Locale.FRANCE)
            .withZone(ZoneId.of("Europe/Paris"));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"&]+(?:&amp;[^\\s<>\"&]+)*");
    private static final String MARK = """
            <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M16 8 8 23h16z" fill="none" \
            stroke="currentColor" stroke-width="2.5"/><circle cx="16" cy="8" r="4.5"/><circle cx="8" cy="23" r="4.5"/>\
            <circle cx="24" cy="23" r="4.5"/></svg>""";

    private MailboxPages() {
    }

    static String list(List<StoredMail> mails, String to) {
        StringBuilder rows = new StringBuilder();
        for (StoredMail mail : mails) {
            rows.append("""
                    <li><a href="/messages/%s"><strong>%s</strong></a>
                    <span class="to">%s</span><span class="date">%s</span></li>
                    """.formatted(mail.id(), text(titleOf(mail)), text(String.join(", ", mail.to())), DATE.format(mail.date())));
        }
        String content = mails.isEmpty()
                ? "<p class=\"empty\">" + (to.isBlank()
                        ? "Aucun courrier pour l’instant. Les messages que la plateforme envoie arrivent ici, aucun ne part réellement."
                        : "Aucun courrier pour « " + text(to) + " ». <a href=\"/\">Voir tout le courrier</a>") + "</p>"
                : "<ol class=\"mails\">" + rows + "</ol>";
        return page("Boîte aux lettres", """
                <h1>Boîte aux lettres</h1>
                <form class="search" method="get" action="/">
                <label for="to">Destinataire</label>
                <input id="to" name="to" type="search" value="%s"><button>Chercher</button>
                </form>
                %s
                %s
                """.formatted(text(to), content, mails.isEmpty() ? "" : """
                <form method="post" action="/vider"><button class="danger">Supprimer tout le courrier</button></form>"""));
    }

    static String message(StoredMail mail) {
        StringBuilder files = new StringBuilder();
        for (StoredMail.Attachment file : mail.attachments()) {
            files.append("<li><a href=\"%s\" download>%s</a> (%s, %d octets)</li>"
                    .formatted(file.url(), text(file.name()), text(file.mediaType()), file.size()));
        }
        String plain = mail.text().isBlank() ? "" : "<section><h2>Texte</h2><pre>" + withLinks(text(mail.text())) + "</pre></section>";
        String rich = mail.html().isBlank() ? "" : """
                <section><h2>Mise en forme</h2><iframe title="Message mis en forme" src="/messages/%s/html" \
                sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></section>""".formatted(mail.id());
        return page(titleOf(mail), """
                <p><a href="/">← Tout le courrier</a></p>
                <h1>%s</h1>
                <dl><dt>De</dt><dd>%s</dd><dt>À</dt><dd>%s</dd><dt>Reçu</dt><dd>%s</dd></dl>
                %s%s%s
                <p><a href="/messages/%s/source" download>Télécharger le message (.eml)</a></p>
                """.formatted(text(titleOf(mail)), text(mail.from()), text(String.join(", ", mail.to())), DATE.format(mail.date()),
                files.isEmpty() ? "" : "<section><h2>Pièces jointes</h2><ul>" + files + "</ul></section>", plain, rich, mail.id()));
    }

    static String missing() {
        return page("Page introuvable", "<h1>Page introuvable</h1><p>Ce message n’est plus là. <a href=\"/\">Voir tout le courrier</a></p>");
    }

    static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static String titleOf(StoredMail mail) {
        return mail.subject().isBlank() ? "(sans objet)" : mail.subject();
    }

    private static String withLinks(String escaped) {
        return LINK.matcher(escaped).replaceAll(match -> "<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }

    private static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%s – Réseau Climat</title><link rel="stylesheet" href="/style.css"></head>
                <body><header>%s<span>Réseau Climat</span><small>courrier de démonstration</small></header><main>%s</main></body></html>
                """.formatted(text(title), MARK, content);
    }
}
