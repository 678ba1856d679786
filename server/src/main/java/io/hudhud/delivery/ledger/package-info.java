/** The one place where the ledger and its counters change. */
@NullMarked
package io.hudhud.delivery.ledger;

import org.jspecify.annotations.NullMarked;
