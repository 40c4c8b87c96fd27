package fr.reseauclimat.event.form;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the organisers reserve and ask.
 *
 * @param onlineCapacity places from afar of an event that is held in a room and online; absent without limit
 * @param questions      in their order
 */
record RegistrationFormRequest(
        @Min(1) @Max(10_000) Integer onlineCapacity,
        @NotNull @Size(max = 4) List<@NotNull @Valid QuotaRequest> quotas,
        @NotNull @Size(max = 10) List<@NotNull @Valid FormQuestionRequest> questions) {

    @AssertTrue(message = "Chaque profil n’a qu’une règle.")
    boolean isProfileNamedOnce() {
        return quotas == null || quotas.stream().map(QuotaRequest::profile).distinct().count() == quotas.size();
    }
}
