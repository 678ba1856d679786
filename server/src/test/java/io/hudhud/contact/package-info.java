@NullMarked
package io.hudhud.contact;

import org.jspecify.annotations.NullMarked;
