package io.hudhud.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a yes or a no rests on.
 *
 * @param source where it was given, for people to read: {@code import}, {@code whatsapp message}, {@code api}
 * @param reference what proves it: a message id, an id of recorded evidence. The same reference is never recorded twice for
 *     one contact and purpose, so that a repeated webhook changes nothing
 * @param actor who recorded it: {@code person:7}, {@code api-key:…}, {@code system:webhooks}
 * @param at when it was given, by the clock of whoever reports it; the latest one counts
 */
public record Evidence(Basis basis, String source, @Nullable String reference, String actor, Instant at) {

    /** What makes it lawful. */
    public enum Basis {
        /** A column of an imported file. */
        COLUMN("column"),
        /** A merchant's signed statement about how customers agreed. */
        ATTESTATION("attestation"),
        /** The person's own message, tap or setting. */
        PERSON("person"),
        /** A member of the merchant's staff, at the person's request. */
        STAFF("staff");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        /** What it is stored as. */
        String word() {
            return word;
        }
    }

    /** The person's own words or setting in WhatsApp; {@code reference} is the message's id where there is one. */
    public static Evidence ofPerson(String source, @Nullable String reference, Instant at) {
        return new Evidence(Basis.PERSON, source, reference, "system:whatsapp", at);
    }
}
