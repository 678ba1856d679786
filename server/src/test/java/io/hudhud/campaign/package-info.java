@NullMarked
package io.hudhud.campaign;

import org.jspecify.annotations.NullMarked;
