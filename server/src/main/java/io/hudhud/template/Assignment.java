package io.hudhud.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What fills one variable.
 *
 * @param fallback used when the source has nothing for a person; cleaned like any value, but not formatted
 * @param format as text when absent
 * @param expiresAfterHours of a tracked button: after how many hours its link leads nowhere, 1 to 8,760; absent: never
 */
public record Assignment(
        Source source,
        @Nullable String fallback,
        @Nullable Format format,
        @Nullable @Min(1) @Max(LONGEST_HOURS) Integer expiresAfterHours) {

    private static final int LONGEST_HOURS = 8760;

    public Assignment {
        if (expiresAfterHours != null && (expiresAfterHours < 1 || expiresAfterHours > LONGEST_HOURS)) {
            throw new IllegalArgumentException("a link expires after 1 to " + LONGEST_HOURS + " hours, or never");
        }
    }

    public static Assignment of(Source source) {
        return new Assignment(source, null, null, null);
    }

    public static Assignment constant(String value) {
        return of(Source.constant(value));
    }

    public Assignment orElse(String otherwise) {
        return new Assignment(source, otherwise, format, expiresAfterHours);
    }

    /** A tracked button's, whose link is to lead nowhere some hours after it was sent. */
    public Assignment expiringAfter(int hours) {
        return new Assignment(source, fallback, format, hours);
    }

    @Nullable
    Duration linkLifetime() {
        return expiresAfterHours == null ? null : Duration.ofHours(expiresAfterHours);
    }

    public Assignment as(Format written) {
        return new Assignment(source, fallback, written, expiresAfterHours);
    }
}
