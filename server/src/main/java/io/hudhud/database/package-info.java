/** The PostgreSQL that the server runs on: its own by default, with one owner per data directory, or yours. */
@ApplicationModule(allowedDependencies = {"shared", "tables"})
@NullMarked
package io.hudhud.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
