/** Why a message is where it is, in the reader's language. */
@NullMarked
package io.hudhud.report.words;

import org.jspecify.annotations.NullMarked;
