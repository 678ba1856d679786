/** Small values that every module speaks in, and the one way the API says no. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hudhud.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
