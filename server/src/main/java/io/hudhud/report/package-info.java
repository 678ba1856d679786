/** Results: funnels, reasons, lists, the story of one message, exports. Reads from everything below, changes nothing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workspace",
            "tables",
            "campaign",
            "alarm",
            "delivery",
            "template",
            "contact",
            "sender",
            "inbox",
            "whatsapp"
        })
@NullMarked
package io.hudhud.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
