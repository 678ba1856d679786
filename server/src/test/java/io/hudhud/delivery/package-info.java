@NullMarked
package io.hudhud.delivery;

import org.jspecify.annotations.NullMarked;
