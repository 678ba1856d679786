package io.hudhud.contact.imports;

import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of contacts on its way in.
 *
 * @param targets what each column is, in the order of the layout's titles
 * @param evidence of the opt-ins; absent where there are none
 * @param list of everybody whom it met
 * @param failure why it could not be finished, for people
 * @param createdBy the actor: {@code person:7}
 */
public record Import(
        WorkspaceId workspace,
        UUID id,
        State state,
        String name,
        ImportOptions options,
        Layout layout,
        List<Target> targets,
        @Nullable UUID evidence,
        UUID list,
        Progress progress,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        COMPLETED,
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How far it is. {@code read} = created + updated + unchanged + duplicates + refused, at every moment.
     *
     * @param noteworthy lines of the report about rows that went in
     */
    public record Progress(
            long bytes,
            long bytesRead,
            long read,
            long created,
            long updated,
            long unchanged,
            long duplicates,
            long refused,
            long noteworthy) {}

    @Nullable
    String evidenceReference() {
        return evidence == null ? null : evidence.toString();
    }

    /** What its opt-ins rest on, as the ledger writes it. */
    String consentBasis() {
        var consent = options.consent();
        return consent == null ? "column" : consent.kind() == ConsentBasis.Kind.ATTESTATION ? "attestation" : "column";
    }
}
