@NullMarked
package io.hudhud.link;

import org.jspecify.annotations.NullMarked;
