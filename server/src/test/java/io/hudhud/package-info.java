@NullMarked
package io.hudhud;

import org.jspecify.annotations.NullMarked;
