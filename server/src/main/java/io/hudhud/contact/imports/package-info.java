/** Files of contacts: stored as they arrive, read by streaming, merged set-wise. */
@NullMarked
package io.hudhud.contact.imports;

import org.jspecify.annotations.NullMarked;
