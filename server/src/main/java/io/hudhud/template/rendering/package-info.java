/** From a variant, a mapping and a person to the {@code template} object of a send request. */
@NullMarked
package io.hudhud.template.rendering;

import org.jspecify.annotations.NullMarked;
