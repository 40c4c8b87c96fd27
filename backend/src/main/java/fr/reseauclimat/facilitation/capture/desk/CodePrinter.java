package fr.reseauclimat.facilitation.capture.desk;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.facilitation.capture.spot.CaptureAccess;
import fr.reseauclimat.shared.paper.QrCode;
import fr.reseauclimat.shared.web.HeavyWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is printed and laid on the tables. Read in one transaction, drawn after it. */
@ApplicationScoped
class CodePrinter {

    private record Table(String name, String question, String code, String address) {
    }

    private record Sheet(String event, String segment, List<Table> tables) {
    }

    @Inject
    CaptureAccess access;

    @Inject
    HeavyWork work;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    PrintedCodes of(UUID eventId, UUID segmentId) {
        var sheet = QuarkusTransaction.joiningExisting().call(() -> sheet(eventId, segmentId));
        return work.paper(() -> new PrintedCodes(sheet.event(), sheet.segment(), sheet.tables().stream().map(this::drawn).toList()));
    }

    private Sheet sheet(UUID eventId, UUID segmentId) {
        var capture = access.find(eventId, segmentId);
        return new Sheet(capture.event().title(), capture.segment().title(),
                capture.spots().stream().filter(spot -> !spot.retired()).map(spot -> new Table(spot.name(), spot.question(), spot.code(),
                        CaptureDesk.address(publicUrl, spot))).toList());
    }

    private PrintedCode drawn(Table table) {
        return new PrintedCode(table.name(), table.question(), table.code(), publicUrl.replaceFirst("^https?://", "") + "/t",
                QrCode.of(table.address()).svg());
    }
}
