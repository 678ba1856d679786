@NullMarked
package io.hudhud.alarm.tell;

import org.jspecify.annotations.NullMarked;
