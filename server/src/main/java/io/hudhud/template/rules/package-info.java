/** What Meta refuses in a template, and what makes it likely to be refused or to be charged as something else. */
@NullMarked
package io.hudhud.template.rules;

import org.jspecify.annotations.NullMarked;
