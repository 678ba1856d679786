package io.hudhud.shared;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The one way this API says no (RFC 9457). {@code code} is stable and documented; {@code detail} is for people and says
 * what to do.
 */
public final class Problem extends ErrorResponseException {

    private Problem(HttpStatus status, ProblemDetail body) {
        super(status, body, null);
    }

    /** The problem whose code is the name of {@code code} in lower case with hyphens. */
    public static Problem of(HttpStatus status, Enum<?> code, String detail) {
        String slug = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:hudhud:problem:" + slug));
        body.setProperty("code", slug);
        return new Problem(status, body);
    }

    /** The 400 for a request of which some fields are not as they have to be. */
    public static Problem inFields(List<FieldProblem> errors) {
        var fields = errors.stream().map(FieldProblem::field).distinct().toList();
        return of(
                        HttpStatus.BAD_REQUEST,
                        RequestProblem.INVALID_REQUEST,
                        "not as it has to be: " + String.join(", ", fields))
                .with("errors", errors);
    }

    /** The 400 for one field. */
    public static Problem inField(String field, FieldProblem.Kind kind, String detail) {
        return inFields(List.of(FieldProblem.of(field, kind, detail)));
    }

    /** The same problem with one more member, such as the list of fields that are wrong. */
    public Problem with(String member, Object value) {
        getBody().setProperty(member, value);
        return this;
    }
}
