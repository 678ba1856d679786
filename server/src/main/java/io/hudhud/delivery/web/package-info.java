/** The doors to holds and single messages. */
@NullMarked
package io.hudhud.delivery.web;

import org.jspecify.annotations.NullMarked;
