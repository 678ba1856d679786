/** Templates for the usual cases, written and ready to be made one's own. */
@NullMarked
package io.hudhud.template.ready;

import org.jspecify.annotations.NullMarked;
