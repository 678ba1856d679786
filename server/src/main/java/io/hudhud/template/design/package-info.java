/** A template as a merchant designs it, before and beside what Meta keeps of it. */
@NullMarked
package io.hudhud.template.design;

import org.jspecify.annotations.NullMarked;
