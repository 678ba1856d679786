@NullMarked
package io.hudhud.report.words;

import org.jspecify.annotations.NullMarked;
