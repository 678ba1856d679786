@NullMarked
package io.hudhud.direct.web;

import org.jspecify.annotations.NullMarked;
