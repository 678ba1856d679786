/** Personal names: which part is the first name. */
@NullMarked
package io.hudhud.contact.name;

import org.jspecify.annotations.NullMarked;
