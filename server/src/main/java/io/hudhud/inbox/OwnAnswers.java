package io.hudhud.inbox;

import org.jspecify.annotations.Nullable;

/** What the merchant answers in one language instead of Hudhud's words; what is absent stays Hudhud's. */
public record OwnAnswers(@Nullable String stopped, @Nullable String started) {

    public static final OwnAnswers NONE = new OwnAnswers(null, null);
}
