@NullMarked
package io.hudhud.database;

import org.jspecify.annotations.NullMarked;
