package io.hudhud.whatsapp;

/**
 * What is known of an error code.
 *
 * @param meaning in words for people
 */
public record ErrorFact(int code, ErrorAction action, ErrorScope scope, String meaning) {}
