/** Who gets this: audience definitions, counts, and the selection that is frozen at launch. */
@ApplicationModule(allowedDependencies = {"shared", "workspace", "tables", "contact", "delivery"})
@NullMarked
package io.hudhud.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
