@NullMarked
package io.hudhud.trial;

import org.jspecify.annotations.NullMarked;
