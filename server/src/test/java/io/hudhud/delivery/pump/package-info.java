@NullMarked
package io.hudhud.delivery.pump;

import org.jspecify.annotations.NullMarked;
