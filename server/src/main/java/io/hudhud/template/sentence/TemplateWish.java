package io.hudhud.template.sentence;

import io.hudhud.template.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param sentence e.g. "winter sale 20 % for people in Riyadh, with a button to https://shop.example"
 * @param languages Meta's codes, e.g. {@code ar}
 * @param category absent: the model chooses between marketing and utility
 * @param account Meta's id; absent: the workspace's first
 */
public record TemplateWish(
        @NotBlank @Size(max = 1_000) String sentence,

        @NotEmpty @Size(max = 3) Set<@NotNull @Size(min = 2, max = 8) String> languages,

        @Nullable Category category,
        @Nullable String account) {}
