@NullMarked
package io.hudhud.link.web;

import org.jspecify.annotations.NullMarked;
