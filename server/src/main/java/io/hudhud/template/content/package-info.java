/** What a template variant consists of: Meta's components as types, and the variables in them. */
@NullMarked
package io.hudhud.template.content;

import org.jspecify.annotations.NullMarked;
