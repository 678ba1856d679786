@NullMarked
package io.hudhud.contact.phone;

import org.jspecify.annotations.NullMarked;
