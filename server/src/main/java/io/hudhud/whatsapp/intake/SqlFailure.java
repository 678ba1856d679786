package io.hudhud.whatsapp.intake;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a failed transaction says of its cause. */
final class SqlFailure {

    private SqlFailure() {}

    /**
     * Whether the same work may succeed later: a deadlock or a serialisation conflict (class 40), a lost connection (08), a
     * lack of resources (53), a lock that was not granted (55), or a server that is going or coming (57).
     */
    static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return switch (sql.getSQLState().substring(0, 2)) {
                    case "08", "40", "53", "55", "57" -> true;
                    default -> false;
                };
            }
        }
        return false;
    }

    /** A word for the cause that holds no data: the SQLSTATE, else the exception's name. */
    static String word(Throwable failure) {
        String state = state(failure);
        return state == null ? failure.getClass().getSimpleName() : "SQLSTATE " + state;
    }

    private static @Nullable String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
