@NullMarked
package io.hudhud.inbox;

import org.jspecify.annotations.NullMarked;
