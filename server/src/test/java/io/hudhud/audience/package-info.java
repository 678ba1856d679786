@NullMarked
package io.hudhud.audience;

import org.jspecify.annotations.NullMarked;
