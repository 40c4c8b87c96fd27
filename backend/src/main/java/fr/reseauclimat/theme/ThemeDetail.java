package fr.reseauclimat.theme;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A theme as it is administered.
 *
 * @param slug     its name in addresses, from its first French name
 * @param position its place in lists, ascending
 * @param archived whether new objects can no longer take it; old ones keep it
 */
@Schema(name = "Theme")
public record ThemeDetail(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String nameFr,
        @NotNull String nameEn,
        @NotNull Axis axis,
        @NotNull int position,
        @NotNull boolean archived,
        @NotNull int version) implements Versioned {
}
