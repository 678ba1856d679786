@NullMarked
package io.hudhud.report;

import org.jspecify.annotations.NullMarked;
