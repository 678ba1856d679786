@NullMarked
package io.hudhud.bench.people;

import org.jspecify.annotations.NullMarked;
