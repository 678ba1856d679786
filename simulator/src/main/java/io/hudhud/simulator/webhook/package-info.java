/** Signed, batched and repeated delivery of updates to subscribed endpoints. */
@NullMarked
package io.hudhud.simulator.webhook;

import org.jspecify.annotations.NullMarked;
