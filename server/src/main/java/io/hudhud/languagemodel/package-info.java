/** A language model, if whoever runs this server has set one up: any that speaks OpenAI's chat completions. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.hudhud.languagemodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
