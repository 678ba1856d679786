package io.hudhud.template;

import io.hudhud.whatsapp.Route;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /**
     * How long WhatsApp tries to deliver what is sent with it, in whichever language it does so longest.
     *
     * @param marketing the endpoint that marketing takes
     */
    public Optional<Duration> validity(Route marketing) {
        return variants.stream()
                .filter(Variant::isApproved)
                .map(variant -> variant.validity(marketing))
                .max(Comparator.naturalOrder());
    }
}
