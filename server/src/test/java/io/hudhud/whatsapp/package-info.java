@NullMarked
package io.hudhud.whatsapp;

import org.jspecify.annotations.NullMarked;
