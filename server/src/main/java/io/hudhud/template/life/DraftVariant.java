package io.hudhud.template.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One language of a draft.
 *
 * @param components a list as Meta takes it
 * @param files the samples of media headers by place ({@code header}, {@code cards.0.header}): ids of the media library
 */
public record DraftVariant(
        @NotNull @Size(min = 2, max = 8) String language,
        @NotNull JsonNode components,
        @NotNull @Size(max = 11) Map<String, UUID> files) {

    public DraftVariant {
        files = files == null ? Map.of() : Map.copyOf(files);
    }
}
