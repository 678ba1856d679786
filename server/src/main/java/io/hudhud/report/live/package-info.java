/** What is open on a page moves by itself: one look at the database per node and half a second, whoever watches. */
@NullMarked
package io.hudhud.report.live;

import org.jspecify.annotations.NullMarked;
