/** {@code /api/v1/alarms} and their settings. */
@NullMarked
package io.hudhud.alarm.web;

import org.jspecify.annotations.NullMarked;
