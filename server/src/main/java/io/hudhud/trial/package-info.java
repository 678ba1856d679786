/** Test messages: a template or a campaign on a few phones of the team, counted nowhere. */
@ApplicationModule(
        allowedDependencies = {"shared", "workspace", "delivery", "template", "contact", "link", "sender", "whatsapp"})
@NullMarked
package io.hudhud.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
