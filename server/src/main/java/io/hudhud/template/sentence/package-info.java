/** The first version of a template from a sentence, by a language model: checked by the same rules as all others. */
@NullMarked
package io.hudhud.template.sentence;

import org.jspecify.annotations.NullMarked;
