package io.hudhud.workspace.web;

import io.hudhud.shared.FieldProblem;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where a body is wrong without repeating what is in it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static String describe(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case StreamReadException syntax ->
                "it is not JSON, line "
                        + syntax.getLocation().getLineNr() + ", column "
                        + syntax.getLocation().getColumnNr();
            case UnrecognizedPropertyException unknown -> "'" + path(unknown) + "' is not known";
            case ValueInstantiationException refused when saysWhy(refused) -> reason(refused);
            case DatabindException value -> "'" + path(value) + "' has the wrong form";
            case null, default -> "it is missing or not JSON";
        };
    }

    /** The field that is wrong, where the body was JSON at all. */
    static @Nullable FieldProblem field(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                FieldProblem.of(path(unknown), FieldProblem.Kind.UNKNOWN, "is not known");
            case ValueInstantiationException refused
            when saysWhy(refused) -> FieldProblem.of(path(refused), FieldProblem.Kind.INVALID, reason(refused));
            case DatabindException value
            when !value.getPath().isEmpty() ->
                FieldProblem.of(path(value), FieldProblem.Kind.WRONG_FORM, "has the wrong form");
            case null, default -> null;
        };
    }

    /** Whether a value of ours refused to be made, with a sentence that says what is wrong and repeats nothing. */
    private static boolean saysWhy(ValueInstantiationException refused) {
        var cause = refused.getCause();
        return cause instanceof IllegalArgumentException
                && cause.getCause() == null
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith("io.hudhud.");
    }

    private static String reason(ValueInstantiationException refused) {
        return refused.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : "cannot be meant";
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
