/** Hudhud: WhatsApp campaigns that never send twice and never skip anyone in silence. Its modules are the packages below. */
@NullMarked
package io.hudhud;

import org.jspecify.annotations.NullMarked;
