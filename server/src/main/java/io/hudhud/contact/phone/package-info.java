/** Telephone numbers as people write them, and what they tell. */
@NullMarked
package io.hudhud.contact.phone;

import org.jspecify.annotations.NullMarked;
