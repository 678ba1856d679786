package io.hudhud.template.sentence;

/** Why nothing was written. */
enum SentenceProblem {
    NO_LANGUAGE_MODEL,
    LANGUAGE_MODEL_FAILED
}
