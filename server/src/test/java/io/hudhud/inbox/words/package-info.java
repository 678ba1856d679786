@NullMarked
package io.hudhud.inbox.words;

import org.jspecify.annotations.NullMarked;
