package io.hudhud.template.life;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One language of a draft as it was given to Meta.
 *
 * @param fingerprint of the language as it was given: {@link DraftFingerprint}
 * @param code and {@code explanation}: Meta's, where it refused
 */
public record Submission(
        UUID id,
        String language,
        Kind kind,
        State state,
        String fingerprint,
        @Nullable String metaId,
        @Nullable Integer code,
        @Nullable String explanation,
        Instant at) {

    public enum Kind {
        CREATE,
        EDIT
    }

    public enum State {
        /** Under way; of one that lasts it is not known what Meta made of it, until its templates are read again. */
        SUBMITTING,
        SUBMITTED,
        REFUSED
    }
}
