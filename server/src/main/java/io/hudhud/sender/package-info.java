/** Portfolios, numbers, credentials, and what WhatsApp reports of them: quality, throughput, limits, health. */
@ApplicationModule(allowedDependencies = {"shared", "workspace", "tables", "files", "whatsapp"})
@NullMarked
package io.hudhud.sender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
