@NullMarked
package io.hudhud.delivery.freeze;

import org.jspecify.annotations.NullMarked;
