package io.hudhud.template;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the value of a variable comes from. In JSON {@code from} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.Contact.class, name = "contact"),
    @JsonSubTypes.Type(value = Source.Attribute.class, name = "attribute"),
    @JsonSubTypes.Type(value = Source.Business.class, name = "business"),
    @JsonSubTypes.Type(value = Source.Lookup.class, name = "lookup"),
    @JsonSubTypes.Type(value = Source.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Source.Constant.class, name = "constant"),
    @JsonSubTypes.Type(value = Source.Gendered.class, name = "gender")
})
public sealed interface Source {

    /** A field of the person: {@code first_name}, {@code city}… */
    record Contact(String field) implements Source {}

    /** A custom attribute of the person. */
    record Attribute(String name) implements Source {}

    /** A value of the workspace, such as its support number. */
    record Business(String name) implements Source {}

    /** A row of one of the workspace's small tables, found by a field of the person ({@code city}, {@code attribute.branch}). */
    record Lookup(String table, String by) implements Source {}

    /** A field of the order or event that caused the message. Nothing supplies one yet: it counts as missing. */
    record Event(String field) implements Source {}

    /**
     * The same for everybody, or for everybody of one language.
     *
     * @param languages other values by the variant's language, exact or its base ({@code ar} serves {@code ar_SA})
     */
    record Constant(String value, Map<String, String> languages) implements Source {
        public Constant(@Nullable String value, @Nullable Map<String, String> languages) {
            this.value = value == null ? "" : value;
            this.languages = languages == null ? Map.of() : Map.copyOf(languages);
        }
    }

    /**
     * Words for a woman and for a man, such as a greeting, and those for everybody of whom it is not known.
     *
     * @param attribute the custom attribute that says it: {@code female}, {@code m}, {@code أنثى}…
     */
    record Gendered(String attribute, Constant female, Constant male, Constant neutral) implements Source {}

    static Source constant(String value) {
        return new Constant(value, Map.of());
    }
}
