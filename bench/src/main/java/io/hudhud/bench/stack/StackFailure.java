package io.hudhud.bench.stack;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A process could not be started, or ended by itself. The message is a sentence that names its log. */
public final class StackFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public StackFailure(String sentence) {
        this(sentence, null);
    }

    public StackFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
