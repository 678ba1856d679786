/** The redirect, and what the app asks of links. */
@NullMarked
package io.hudhud.link.web;

import org.jspecify.annotations.NullMarked;
