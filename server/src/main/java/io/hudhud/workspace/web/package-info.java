/** The workspace's part of the API: settings, business data, the audit trail. */
@NullMarked
package io.hudhud.workspace.web;

import org.jspecify.annotations.NullMarked;
