@NullMarked
package io.hudhud.simulator;

import org.jspecify.annotations.NullMarked;
