package io.hudhud.simulator.review;

/**
 * Why a template is not approved.
 *
 * @param reason Meta's word for it, e.g. INVALID_FORMAT
 * @param explanation a sentence for people
 * @param recommendation what to do about it
 */
record Rejection(String reason, String explanation, String recommendation) {}
