/** What a file has to be for WhatsApp to take it: looked at, and mended where that loses nothing that people would miss. */
@NullMarked
package io.hudhud.sender.fit;

import org.jspecify.annotations.NullMarked;
