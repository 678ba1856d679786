/** The ledger as it lies in PostgreSQL, read by plain SQL: the figures of the API are held against it. */
@NullMarked
package io.hudhud.bench.ledger;

import org.jspecify.annotations.NullMarked;
