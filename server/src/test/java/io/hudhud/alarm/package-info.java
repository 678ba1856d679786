@NullMarked
package io.hudhud.alarm;

import org.jspecify.annotations.NullMarked;
