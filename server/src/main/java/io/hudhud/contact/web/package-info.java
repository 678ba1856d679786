/** The doors to contacts, imports, tags and suppressions. */
@NullMarked
package io.hudhud.contact.web;

import org.jspecify.annotations.NullMarked;
