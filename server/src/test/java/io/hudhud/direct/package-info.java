@NullMarked
package io.hudhud.direct;

import org.jspecify.annotations.NullMarked;
