@NullMarked
package io.hudhud.template.rules;

import org.jspecify.annotations.NullMarked;
