/** Single messages that other systems ask for: order confirmations, codes, reminders. Why it is a module: docs/adr. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workspace",
            "tables",
            "delivery",
            "template",
            "contact",
            "link",
            "sender",
            "whatsapp"
        })
@NullMarked
package io.hudhud.direct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
