package fr.reseauclimat.facilitation.script;

import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One step of a script.
 *
 * @param stepId   stays with the step wherever it is moved
 * @param guidance what the facilitator says or does, or null
 * @param material what to bring, or null
 * @param prompt   what the hall reads meanwhile, or null
 */
@Embeddable
public record ScriptStep(UUID stepId, String title, int minutes, String guidance, String material, String prompt,
        @Enumerated(EnumType.STRING) StepCapture capture) {

    static ScriptStep of(UUID stepId, StepRequest wanted) {
        return new ScriptStep(stepId, wanted.title().strip(), wanted.minutes(), WrittenText.orNull(wanted.guidance()),
                WrittenText.orNull(wanted.material()), WrittenText.orNull(wanted.prompt()), wanted.capture());
    }

    /** @return whether it says the same, whatever its identity */
    boolean saysAs(ScriptStep other) {
        return title.equals(other.title) && minutes == other.minutes && Objects.equals(guidance, other.guidance)
                && Objects.equals(material, other.material) && Objects.equals(prompt, other.prompt) && capture == other.capture;
    }

    public StepDetail shown() {
        return new StepDetail(stepId, title, minutes, guidance, material, prompt, capture);
    }

    @Override
    public String toString() {
        return title + " (" + minutes + " min)";
    }
}
