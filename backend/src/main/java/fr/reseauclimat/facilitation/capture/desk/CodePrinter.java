package fr.reseauclimat.facilitation.capture.desk;

import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.facilitation.capture.spot.CaptureAccess;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.shared.qr.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is printed and laid on the tables. */
@ApplicationScoped
@Transactional
class CodePrinter {

    @Inject
    CaptureAccess access;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    PrintedCodes of(UUID eventId, UUID segmentId) {
        var capture = access.find(eventId, segmentId);
        return new PrintedCodes(capture.event().title(), capture.segment().title(),
                capture.spots().stream().filter(spot -> !spot.retired()).map(this::printed).toList());
    }

    private PrintedCode printed(CaptureSpot spot) {
        return new PrintedCode(spot.name(), spot.question(), spot.code(), publicUrl.replaceFirst("^https?://", "") + "/t",
                QrCode.of(CaptureDesk.address(publicUrl, spot)).svg());
    }
}
