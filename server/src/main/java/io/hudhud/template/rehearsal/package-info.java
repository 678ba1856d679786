/** Messages that are looked at on a phone of the simulator, before anybody approves or gets them. */
@NullMarked
package io.hudhud.template.rehearsal;

import org.jspecify.annotations.NullMarked;
