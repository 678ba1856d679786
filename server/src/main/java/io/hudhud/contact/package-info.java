/** People: contacts, import, consent and suppression. */
@ApplicationModule(allowedDependencies = {"shared", "workspace", "tables", "sender", "whatsapp"})
@NullMarked
package io.hudhud.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
