package io.hudhud.contact.imports;

import io.hudhud.contact.Standing;
import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the opt-ins of an import rest on. There is no default: whoever imports says it.
 *
 * @param column title of the column that says who agreed to WhatsApp messages
 * @param grade of a yes in that column: {@code single} or {@code double}
 * @param wording what customers read when they agreed
 * @param place where they read it
 * @param since from when on
 * @param evidence a link to it
 * @param purposes what they agreed to: {@code marketing}, {@code transactional}; marketing when absent
 */
public record ConsentBasis(
        @Nullable Kind basis,
        @Nullable String column,
        @Nullable String grade,
        @Nullable String wording,
        @Nullable String place,
        @Nullable LocalDate since,
        @Nullable String evidence,
        @Nullable List<String> purposes) {

    /** The three answers. */
    public enum Kind {
        /** A column of the file says who agreed. */
        COLUMN,
        /** The owner signs that all of them did. */
        ATTESTATION,
        /** Nobody is known to have agreed. */
        NONE
    }

    private static final int LONGEST_TEXT = 2_000;

    /** What is missing or wrong; empty when it is complete. */
    List<FieldProblem> errors(LocalDate today) {
        var errors = new ArrayList<FieldProblem>();
        if (basis == null) {
            errors.add(FieldProblem.of("consent.basis", FieldProblem.Kind.REQUIRED, "say column, attestation or none"));
        } else if (basis == Kind.COLUMN) {
            require(errors, "consent.column", column, "the title of the column that says who agreed");
            if (grade != null && !grade.equals("single") && !grade.equals("double")) {
                errors.add(FieldProblem.of("consent.grade", FieldProblem.Kind.UNKNOWN, "single or double"));
            }
        } else if (basis == Kind.ATTESTATION) {
            require(errors, "consent.wording", wording, "what customers read when they agreed");
            require(errors, "consent.place", place, "where they read it");
            if (since == null || since.isAfter(today)) {
                errors.add(FieldProblem.of(
                        "consent.since",
                        since == null ? FieldProblem.Kind.REQUIRED : FieldProblem.Kind.OUT_OF_RANGE,
                        "since when, a date that is not in the future"));
            }
        }
        for (String purpose : purposes == null ? List.<String>of() : purposes) {
            if (!purpose.equals("marketing") && !purpose.equals("transactional")) {
                errors.add(FieldProblem.of(
                        "consent.purposes", FieldProblem.Kind.UNKNOWN, "marketing, transactional or both"));
            }
        }
        return errors;
    }

    Kind kind() {
        return basis == null ? Kind.NONE : basis;
    }

    /** The standing that a yes gives. */
    Standing granted() {
        return switch (kind()) {
            case NONE -> Standing.NONE;
            case ATTESTATION -> Standing.ATTESTED;
            case COLUMN -> "double".equals(grade) ? Standing.DOUBLE : Standing.SINGLE;
        };
    }

    boolean covers(Purpose purpose) {
        return purposes == null
                ? purpose == Purpose.MARKETING
                : purposes.contains(purpose.name().toLowerCase(Locale.ROOT));
    }

    private static void require(List<FieldProblem> errors, String field, @Nullable String value, String what) {
        if (value == null || value.isBlank()) {
            errors.add(FieldProblem.of(field, FieldProblem.Kind.REQUIRED, what));
        } else if (value.length() > LONGEST_TEXT) {
            errors.add(FieldProblem.of(field, FieldProblem.Kind.TOO_LONG, what));
        }
    }
}
