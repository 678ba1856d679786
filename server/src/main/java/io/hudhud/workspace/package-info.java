/** Tenants, people and programs that may sign in, the audit trail, secrets, business data and settings. */
@ApplicationModule(allowedDependencies = {"shared", "tables", "database"})
@NullMarked
package io.hudhud.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
