/** Reading and writing of the JSON that Graph, its webhooks and the control API speak. */
@NullMarked
package io.hudhud.simulator.json;

import org.jspecify.annotations.NullMarked;
