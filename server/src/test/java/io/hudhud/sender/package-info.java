@NullMarked
package io.hudhud.sender;

import org.jspecify.annotations.NullMarked;
