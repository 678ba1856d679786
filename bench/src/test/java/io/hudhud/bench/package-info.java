@NullMarked
package io.hudhud.bench;

import org.jspecify.annotations.NullMarked;
