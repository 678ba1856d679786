package io.hudhud.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How often a row has been edited. It goes out as {@code ETag} and has to come back as {@code If-Match}, so that two people
 * who edit one draft do not overwrite each other.
 */
public record Version(long value) {

    /** What was never edited. */
    public static final Version FIRST = new Version(1);

    /**
     * The version that the client has seen.
     *
     * @throws Problem 428 without {@code If-Match}, 400 when it is not one of our tags
     */
    public static Version required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    RequestProblem.PRECONDITION_REQUIRED,
                    "send the ETag of what you have read as If-Match");
        }
        String tag = ifMatch.strip();
        if (tag.startsWith("W/")) {
            tag = tag.substring(2);
        }
        try {
            return new Version(Long.parseLong(tag.replace("\"", "")));
        } catch (NumberFormatException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, RequestProblem.INVALID_REQUEST, "If-Match is not an ETag of ours");
        }
    }

    /** The value of the {@code ETag} header. */
    public String etag() {
        return "\"" + value + "\"";
    }

    /** @throws Problem 412 when {@code current} is another version */
    public void mustBe(long current) {
        if (value != current) {
            throw stale();
        }
    }

    /** The 412 for an edit that found another version, such as an UPDATE by version that met no row. */
    public static Problem stale() {
        return Problem.of(
                HttpStatus.PRECONDITION_FAILED,
                RequestProblem.STALE_VERSION,
                "somebody else has changed this meanwhile: read it again, then repeat your change");
    }

    public Version next() {
        return new Version(value + 1);
    }
}
