/** Results: funnels, reasons, lists, exports. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workspace",
            "tables",
            "campaign",
            "audience",
            "delivery",
            "template",
            "contact",
            "sender"
        })
@NullMarked
package io.hudhud.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
