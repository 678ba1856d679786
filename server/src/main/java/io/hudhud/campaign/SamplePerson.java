package io.hudhud.campaign;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Standing;
import java.util.Map;

/** Whose values a test message shows. */
final class SamplePerson {

    /** Nobody is known: only constants and fallbacks are filled in. */
    static final Recipient UNKNOWN =
            new Recipient(0, null, null, null, null, null, Standing.NONE, Standing.NONE, false, false, Map.of());

    private SamplePerson() {}

    static Recipient speaking(Recipient person, String language) {
        return new Recipient(
                person.id(),
                person.phone(),
                person.bsuid(),
                language,
                person.country(),
                person.zone(),
                person.marketing(),
                person.transactional(),
                person.suppressed(),
                person.landline(),
                person.fields());
    }
}
