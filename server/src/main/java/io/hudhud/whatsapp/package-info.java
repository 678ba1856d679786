/** The Cloud and Management API client, and the intake of its webhooks: the only place that knows Meta's JSON. */
@ApplicationModule(allowedDependencies = {"shared", "workspace", "tables"})
@NullMarked
package io.hudhud.whatsapp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
