package io.hudhud.contact;

import io.hudhud.shared.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One yes or no of a person as the ledger has it; the parts are explained at {@link Evidence}. */
public record ConsentEntry(
        Purpose purpose,
        Standing standing,
        String basis,
        String source,
        @Nullable String reference,
        String actor,
        Instant at) {}
