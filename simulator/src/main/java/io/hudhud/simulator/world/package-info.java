/** What exists: apps, portfolios, business accounts, numbers, tokens, templates, media and users. */
@NullMarked
package io.hudhud.simulator.world;

import org.jspecify.annotations.NullMarked;
