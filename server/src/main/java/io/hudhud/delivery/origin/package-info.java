/** The rows of origins: what messages come from, as delivery sees it. */
@NullMarked
package io.hudhud.delivery.origin;

import org.jspecify.annotations.NullMarked;
