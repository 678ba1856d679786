package io.hudhud.simulator.behaviour;

import io.hudhud.simulator.world.Recipient;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Who behaves how: a person's own profile, else that of the longest matching calling code, else the usual one.
 *
 * <p>Immutable; {@link #with} makes a changed copy.
 */
public final class Profiles {
    /** The profiles that exist from the start. */
    public static final Profiles INITIAL = new Profiles(
            Map.of(
                    "default", Profile.USUAL,
                    "reliable", Profile.reliable(1),
                    "silent", Profile.reliable(0),
                    "unreachable", Profile.alwaysFailing(131026),
                    "opted_out", Profile.alwaysFailing(131050),
                    "experiment", Profile.alwaysFailing(130472),
                    "over_limit", Profile.alwaysFailing(131049)),
            Map.of(),
            Map.of());

    private final Map<String, Profile> named;
    private final Map<String, String> countries;
    private final Map<Long, String> contacts;

    private Profiles(Map<String, Profile> named, Map<String, String> countries, Map<Long, String> contacts) {
        this.named = Map.copyOf(named);
        this.countries = Map.copyOf(countries);
        this.contacts = Map.copyOf(contacts);
    }

    /** The profile of a person: digits of a phone as a number, or the negative key of a user id. */
    public Profile of(long recipient) {
        String own = contacts.isEmpty() ? null : contacts.get(recipient);
        if (own == null && !countries.isEmpty() && recipient > 0) {
            String digits = Long.toString(recipient);
            for (int length = Math.min(4, digits.length()); length > 0 && own == null; length--) {
                own = countries.get(digits.substring(0, length));
            }
        }
        return get(own == null ? "default" : own);
    }

    private Profile get(String name) {
        Profile profile = named.get(name);
        if (profile == null) {
            throw new IllegalArgumentException("there is no profile '" + name + "'; known: " + named.keySet());
        }
        return profile;
    }

    /**
     * A copy with changes: {@code {"profiles": {"name": {…}}, "countries": {"966": "name"}, "contacts": {"+966…": "name"}}}. A new profile
     * starts as the default one.
     *
     * @throws IllegalArgumentException with a sentence when a value is impossible or a name unknown
     */
    public Profiles with(JsonNode changes) {
        var newNamed = new HashMap<>(named);
        for (Map.Entry<String, JsonNode> profile : changes.path("profiles").properties()) {
            Profile base = newNamed.getOrDefault(profile.getKey(), get("default"));
            newNamed.put(profile.getKey(), base.with(profile.getValue()));
        }
        var newCountries = new HashMap<>(countries);
        for (Map.Entry<String, JsonNode> country : changes.path("countries").properties()) {
            newCountries.put(
                    country.getKey().replace("+", ""), country.getValue().asString(""));
        }
        var newContacts = new HashMap<>(contacts);
        for (Map.Entry<String, JsonNode> contact : changes.path("contacts").properties()) {
            newContacts.put(keyOf(contact.getKey()), contact.getValue().asString(""));
        }
        var changed = new Profiles(newNamed, newCountries, newContacts);
        newCountries.values().forEach(changed::get);
        newContacts.values().forEach(changed::get);
        return changed;
    }

    private static long keyOf(String contact) {
        Recipient recipient = Recipient.ofPhone(contact);
        if (recipient == null) {
            recipient = Recipient.ofUserId(contact);
        }
        if (recipient == null) {
            throw new IllegalArgumentException("'" + contact + "' is neither a phone number nor a user id");
        }
        return recipient.key();
    }
}
