@NullMarked
package io.hudhud.sender.simulator;

import org.jspecify.annotations.NullMarked;
