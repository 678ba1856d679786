/** {@code /api/v1/audiences}. */
@NullMarked
package io.hudhud.audience.web;

import org.jspecify.annotations.NullMarked;
