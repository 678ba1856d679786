/** What people should know at once: raised by facts of the modules below, shown in the app, told by e-mail and webhook. */
@ApplicationModule(
        allowedDependencies = {"shared", "workspace", "tables", "campaign", "delivery", "template", "sender", "whatsapp"
        })
@NullMarked
package io.hudhud.alarm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
