@NullMarked
package io.hudhud.whatsapp.intake;

import org.jspecify.annotations.NullMarked;
