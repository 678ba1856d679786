@NullMarked
package io.hudhud.contact.imports;

import org.jspecify.annotations.NullMarked;
