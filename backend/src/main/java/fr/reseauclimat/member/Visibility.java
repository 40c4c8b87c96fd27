package fr.reseauclimat.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** Which of these a person lets the other members see. */
@Embeddable
@Schema(name = "ProfileVisibility")
public record Visibility(
        @NotNull @Column(name = "email_visible") boolean email,
        @NotNull @Column(name = "phone_visible") boolean phone,
        @NotNull @Column(name = "photo_visible") boolean photo) {

    /** Until somebody chooses: no address, no number. A photo is there only because its owner put it. */
    static final Visibility DEFAULT = new Visibility(false, false, true);
}
