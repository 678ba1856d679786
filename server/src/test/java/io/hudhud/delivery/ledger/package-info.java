@NullMarked
package io.hudhud.delivery.ledger;

import org.jspecify.annotations.NullMarked;
