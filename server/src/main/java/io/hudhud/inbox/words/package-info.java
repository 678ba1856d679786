/** What people mean by what they write: stop, start, or something that has to be asked. Pure functions over a table of phrases. */
@NullMarked
package io.hudhud.inbox.words;

import org.jspecify.annotations.NullMarked;
