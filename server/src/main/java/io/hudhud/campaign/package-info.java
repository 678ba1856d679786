/** One-time messages to an audience. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workspace",
            "tables",
            "audience",
            "delivery",
            "template",
            "contact",
            "sender",
            "trial",
            "whatsapp"
        })
@NullMarked
package io.hudhud.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
