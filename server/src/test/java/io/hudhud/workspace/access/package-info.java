@NullMarked
package io.hudhud.workspace.access;

import org.jspecify.annotations.NullMarked;
