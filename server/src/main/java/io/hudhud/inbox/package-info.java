/** What people answer: stored messages, conversations, service windows, and no is no. */
@ApplicationModule(allowedDependencies = {"shared", "workspace", "tables", "delivery", "contact", "sender", "whatsapp"})
@NullMarked
package io.hudhud.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
