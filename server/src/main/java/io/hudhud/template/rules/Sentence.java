package io.hudhud.template.rules;

/** What is wrong, and what to do about it. */
public record Sentence(String text, String whatToDo) {}
