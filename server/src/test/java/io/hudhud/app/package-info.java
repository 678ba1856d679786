@NullMarked
package io.hudhud.app;

import org.jspecify.annotations.NullMarked;
