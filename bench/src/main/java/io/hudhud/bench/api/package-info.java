/** The server's API under {@code /api/v1}, in the words of the product. */
@NullMarked
package io.hudhud.bench.api;

import org.jspecify.annotations.NullMarked;
