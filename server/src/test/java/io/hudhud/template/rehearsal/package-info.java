@NullMarked
package io.hudhud.template.rehearsal;

import org.jspecify.annotations.NullMarked;
