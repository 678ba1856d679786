package io.hudhud.workspace.web;

import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.FieldProblem.Kind;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;

/** What a broken constraint of bean validation is called in a problem. */
final class Refusal {

    private Refusal() {}

    static FieldProblem in(String field, MessageSourceResolvable error) {
        String detail = error.getDefaultMessage();
        return FieldProblem.of(field, kind(error), detail == null ? "is not valid" : detail);
    }

    private static Kind kind(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        Object value = error instanceof FieldError field ? field.getRejectedValue() : "";
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Kind.REQUIRED;
            case "Size" -> size(value);
            case "Min", "Max", "Positive", "PositiveOrZero", "DecimalMin", "DecimalMax", "Digits" -> Kind.OUT_OF_RANGE;
            case "Pattern", "Email", "typeMismatch" -> Kind.WRONG_FORM;
            default -> Kind.INVALID;
        };
    }

    /** Which side was missed is told by the value: what is empty is too short, all else that we bound is too much. */
    private static Kind size(@Nullable Object value) {
        return switch (value) {
            case Collection<?> many -> many.isEmpty() ? Kind.TOO_SHORT : Kind.TOO_MANY;
            case Map<?, ?> many -> many.isEmpty() ? Kind.TOO_SHORT : Kind.TOO_MANY;
            case CharSequence text -> text.isEmpty() ? Kind.TOO_SHORT : Kind.TOO_LONG;
            case null, default -> Kind.INVALID;
        };
    }
}
