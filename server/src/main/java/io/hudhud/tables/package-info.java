/** jOOQ's classes for the tables, generated from the migrations at build time. Which module owns which table: {@code TableOwnershipTest}. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package io.hudhud.tables;

import org.springframework.modulith.ApplicationModule;
