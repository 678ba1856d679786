@NullMarked
package io.hudhud.template;

import org.jspecify.annotations.NullMarked;
