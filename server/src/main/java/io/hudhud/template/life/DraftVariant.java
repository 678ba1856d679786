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

    /** In JSON; a carousel of ten cards with all their texts is some 20,000. */
    private static final int LONGEST = 64_000;

    private static final int DEEPEST = 16;

    public DraftVariant {
        files = files == null ? Map.of() : Map.copyOf(files);
        String written = components.toString();
        if (!components.isArray() || written.length() > LONGEST || depth(components) > DEEPEST) {
            throw new IllegalArgumentException("components are a list of at most " + LONGEST + " characters");
        }
        if (written.contains("\\u0000") || language.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text holds no NUL");
        }
    }

    private static int depth(JsonNode node) {
        return 1 + node.valueStream().mapToInt(DraftVariant::depth).max().orElse(0);
    }
}
