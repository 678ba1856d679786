@NullMarked
package io.hudhud.inbox.web;

import org.jspecify.annotations.NullMarked;
