/** The API of senders and portfolios. */
@NullMarked
package io.hudhud.sender.web;

import org.jspecify.annotations.NullMarked;
