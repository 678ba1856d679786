package io.hudhud.template;

import java.util.List;
import java.util.UUID;

/**
 * A template with all its languages, in the order of their codes.
 *
 * @param wabaId the WhatsApp business account that it belongs to: only its numbers can send it
 */
public record Template(UUID id, String wabaId, String name, List<Variant> variants) {

    public Template {
        variants = List.copyOf(variants);
    }
}
