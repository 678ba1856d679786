package io.hudhud.bench.api;

import java.time.Duration;

/**
 * How an import ended.
 *
 * @param rows read from the file
 * @param people new or changed
 * @param refused rows that were not taken; the report says which and why
 */
public record Import(String id, String state, long rows, long people, long refused, Duration took) {}
