/** {@code /api/v1/templates}. */
@NullMarked
package io.hudhud.template.web;

import org.jspecify.annotations.NullMarked;
