@NullMarked
package io.hudhud.workspace.web;

import org.jspecify.annotations.NullMarked;
