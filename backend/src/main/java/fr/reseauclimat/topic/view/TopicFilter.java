package fr.reseauclimat.topic.view;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.theme.ThemeFilter;
import fr.reseauclimat.topic.TopicState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/** Which topics a list shall hold. What is null does not matter. */
public class TopicFilter {

    @QueryParam("q")
    @Size(max = 100, message = "Cherchez avec 100 caractères au plus.")
    @Parameter(description = "Words of the title or the reason; accents and case do not matter")
    String q;

    @QueryParam("state")
    TopicState state;

    @Valid
    @BeanParam
    ThemeFilter theme = new ThemeFilter();

    @QueryParam("event")
    @Parameter(description = "What this event took up")
    UUID event;

    @QueryParam("mine")
    @Parameter(description = "Only what the reader proposed or backs")
    boolean mine;
}
