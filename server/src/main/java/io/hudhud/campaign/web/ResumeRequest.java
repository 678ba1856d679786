package io.hudhud.campaign.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which hold to lift: people's own when nothing is said. */
record ResumeRequest(Lifted hold) {

    ResumeRequest(@Nullable Lifted hold) {
        this.hold = Objects.requireNonNullElse(hold, Lifted.USER);
    }

    /** The holds that a person may lift. Others end when their cause does. */
    enum Lifted {
        USER,
        /** Agrees that a campaign whose number or template has fallen to red still goes out. */
        QUALITY,
        /** Agrees that a campaign which is late still goes out. */
        LATE_LAUNCH,
        /** Agrees that a campaign goes to the many more people that its audience has got since the launch. */
        AUDIENCE_GREW,
        /** Agrees that the rest of a guarded start goes out, also while its first share is still being watched. */
        GUARD
    }
}
