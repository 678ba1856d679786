@NullMarked
package io.hudhud.template.rendering;

import org.jspecify.annotations.NullMarked;
