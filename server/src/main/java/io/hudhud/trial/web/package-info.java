@NullMarked
package io.hudhud.trial.web;

import org.jspecify.annotations.NullMarked;
