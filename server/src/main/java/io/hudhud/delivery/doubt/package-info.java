/** What may have left without an answer, and how it is settled. */
@NullMarked
package io.hudhud.delivery.doubt;

import org.jspecify.annotations.NullMarked;
