/** The life of a template in our hands: drafts, submission, changes and deletion at Meta. */
@NullMarked
package io.hudhud.template.life;

import org.jspecify.annotations.NullMarked;
