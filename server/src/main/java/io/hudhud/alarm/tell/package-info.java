/** How people are told of alarms outside of the app: rows of what is to be told, e-mail, and a webhook of the merchant's. */
@NullMarked
package io.hudhud.alarm.tell;

import org.jspecify.annotations.NullMarked;
