/** WhatsApp templates: sync, mapping of variables, rendering. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workspace",
            "tables",
            "contact",
            "link",
            "sender",
            "sender :: simulator",
            "whatsapp",
            "languagemodel"
        })
@NullMarked
package io.hudhud.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
