@NullMarked
package io.hudhud.report.web;

import org.jspecify.annotations.NullMarked;
