@NullMarked
package io.hudhud.contact.name;

import org.jspecify.annotations.NullMarked;
