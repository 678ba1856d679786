/** The browser app's files, built into the jar under {@code static/app}, and the addresses that it answers for. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hudhud.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
