package io.hudhud.report;

import io.hudhud.shared.FormulaSafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes messages as a file for spreadsheets, a row each. */
public final class MessageCsv implements AutoCloseable {

    /** After so many rows what is written is handed on, so that a download moves. */
    private static final int FLUSH_EVERY = 1_000;

    private final FormulaSafeCsv csv;
    private long rows;

    /** Begins the file with its header. */
    public MessageCsv(OutputStream out) {
        this.csv = FormulaSafeCsv.to(out);
        csv.row(
                "message",
                "contact",
                "name",
                "phone",
                "state",
                "reason",
                "error_code",
                "why",
                "attempt",
                "accepted_at",
                "sent_at",
                "delivered_at",
                "read_at",
                "failed_at",
                "replied_at",
                "cost_usd");
    }

    public void row(MessageView message) {
        var reason = message.reason();
        csv.row(
                message.address(),
                message.contact().id(),
                message.contact().name(),
                message.contact().phone(),
                word(message.state()),
                reason == null ? null : word(reason),
                text(message.errorCode()),
                message.why().text(),
                text(message.attempt()),
                text(message.acceptedAt()),
                text(message.sentAt()),
                text(message.deliveredAt()),
                text(message.readAt()),
                text(message.failedAt()),
                text(message.repliedAt()),
                text(message.costUsd()));
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            try {
                csv.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
