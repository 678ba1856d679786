@NullMarked
package io.hudhud.template.ready;

import org.jspecify.annotations.NullMarked;
