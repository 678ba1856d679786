/** What tests of all modules share: one PostgreSQL and one application for the whole run, a clock that tests move. */
@NullMarked
package io.hudhud.testing;

import org.jspecify.annotations.NullMarked;
