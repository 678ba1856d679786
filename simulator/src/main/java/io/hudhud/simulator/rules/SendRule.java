package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import org.jspecify.annotations.Nullable;

/** One reason for which WhatsApp refuses a send at once. Rules are pure: same send, same world, same answer. */
@FunctionalInterface
interface SendRule {
    /** The refusal; null when the rule is kept. */
    @Nullable
    GraphError broken(Send send);
}
