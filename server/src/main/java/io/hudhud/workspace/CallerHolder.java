package io.hudhud.workspace;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, where no controller's argument can say: in filters. */
public final class CallerHolder {

    private CallerHolder() {}

    /** The caller of the request that this thread answers, if somebody is signed in. */
    public static @Nullable Caller current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof Caller caller ? caller : null;
    }

    public static Caller require() {
        Caller caller = current();
        if (caller == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return caller;
    }
}
