/** Signing in: people with a session, programs with an API key; and what each of them may do. */
@NullMarked
package io.hudhud.workspace.access;

import org.jspecify.annotations.NullMarked;
