package io.hudhud.template;

import io.hudhud.contact.Recipient;
import io.hudhud.link.Destination;
import io.hudhud.template.content.Variable;
import io.hudhud.template.rendering.CleanText;
import io.hudhud.template.rendering.Values;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How one variable of one variant gets its value: an assignment made ready for a language. */
@FunctionalInterface
interface FillVariable {

    FillVariable NOTHING = person -> null;

    /** The value for a person, fit to be sent; absent when there is none. */
    @Nullable
    String value(Recipient person);

    static FillVariable of(Variable variable, Assignment assignment, String language, BusinessValues business) {
        CleanText text = CleanText.in(language);
        WriteValue format = WriteValue.of(assignment.format(), language);
        String fallback = assignment.fallback();
        String otherwise = fallback == null ? null : finish(variable, text, fallback, ZoneOffset.UTC);
        String constant = constant(assignment.source(), language, business);
        if (constant != null) {
            String value = finished(variable, text, format, constant, null);
            String always = value == null ? otherwise : value;
            return person -> always;
        }
        Raw raw = raw(assignment.source(), business);
        return person -> {
            String value = raw.of(person);
            String finished = value == null ? null : finished(variable, text, format, value, person.zone());
            return finished == null ? otherwise : finished;
        };
    }

    private static @Nullable String finished(
            Variable variable, CleanText text, WriteValue format, String raw, @Nullable ZoneId zone) {
        String written = format.write(raw, zone);
        return written == null ? null : finish(variable, text, written, zone == null ? ZoneOffset.UTC : zone);
    }

    private static @Nullable String finish(Variable variable, CleanText text, String value, ZoneId zone) {
        String clean = text.clean(value);
        if (clean == null) {
            return null;
        }
        return switch (variable.kind()) {
            case TEXT, FILE_NAME, COUPON_CODE, PAYLOAD -> clean;
            case URL_SUFFIX -> Values.urlSuffix(clean);
            case DESTINATION -> Destination.read(clean);
            case MEDIA -> Values.media(clean);
            case COORDINATE -> Values.coordinate(clean);
            case MOMENT -> Values.endMilliseconds(clean, zone);
        };
    }

    private static @Nullable String constant(Source source, String language, BusinessValues business) {
        return switch (source) {
            case Source.Constant(var value, var languages) -> {
                String exact = languages.get(language);
                String base = exact == null ? languages.get(language.split("[_-]", 2)[0]) : exact;
                yield base == null ? value : base;
            }
            case Source.Business(var name) -> business.values().getOrDefault(name, "");
            case Source.Contact _, Source.Attribute _, Source.Lookup _, Source.Event _ -> null;
        };
    }

    private static Raw raw(Source source, BusinessValues business) {
        return switch (source) {
            case Source.Contact(var field) -> person -> person.fields().get(field);
            case Source.Attribute(var name) -> {
                String field = "attribute." + name;
                yield person -> person.fields().get(field);
            }
            case Source.Lookup(var table, var by) ->
                person -> business.lookUp(table, person.fields().get(by));
            case Source.Constant _, Source.Business _, Source.Event _ -> person -> null;
        };
    }

    /** What the source has, before it is formatted and cleaned. */
    @FunctionalInterface
    interface Raw {
        @Nullable
        String of(Recipient person);
    }
}
