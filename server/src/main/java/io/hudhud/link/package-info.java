/** Tracked links: a short address per message, where it leads, and how often it was opened. Why it is a module: docs/adr. */
@ApplicationModule(allowedDependencies = {"shared", "workspace", "tables", "contact"})
@NullMarked
package io.hudhud.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
