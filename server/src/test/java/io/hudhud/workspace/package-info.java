@NullMarked
package io.hudhud.workspace;

import org.jspecify.annotations.NullMarked;
