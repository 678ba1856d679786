/** The heart: origins, ledger, queue, holds, pace, outcomes and statuses. It knows no campaign. */
@ApplicationModule(
        allowedDependencies = {"shared", "workspace", "tables", "database", "contact", "link", "sender", "whatsapp"})
@NullMarked
package io.hudhud.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
