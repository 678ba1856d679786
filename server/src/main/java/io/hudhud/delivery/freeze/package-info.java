/** From an audience to ledger rows and batches. */
@NullMarked
package io.hudhud.delivery.freeze;

import org.jspecify.annotations.NullMarked;
