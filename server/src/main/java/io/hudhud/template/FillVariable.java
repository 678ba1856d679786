package io.hudhud.template;

import io.hudhud.contact.Recipient;
import io.hudhud.template.content.Variable;
import io.hudhud.template.content.Variable.Kind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one variable of one variant gets its value: an assignment made ready for a language. */
@FunctionalInterface
interface FillVariable {

    FillVariable NOTHING = person -> null;

    /** The value for a person, fit to be sent; absent when there is none. */
    @Nullable
    String value(Recipient person);

    /** What fills a variable that nobody chose a value for. */
    static FillVariable unmapped(Variable variable) {
        // An answer to a flow is told apart by its token, and nobody may answer for somebody else by guessing it.
        return variable.kind() == Kind.FLOW_TOKEN ? person -> UUID.randomUUID().toString() : NOTHING;
    }

    static FillVariable of(Variable variable, Assignment assignment, String language, BusinessValues business) {
        FinishValue finish = FinishValue.of(variable.kind(), language);
        WriteValue format = WriteValue.of(assignment.format(), language);
        String fallback = assignment.fallback();
        String otherwise = fallback == null ? null : finish.value(fallback, ZoneOffset.UTC);
        if (assignment.source() instanceof Source.Gendered gendered) {
            return gendered(gendered, language, words -> {
                String value = finished(finish, format, words, null);
                return value == null ? otherwise : value;
            });
        }
        String constant = constant(assignment.source(), language, business);
        if (constant != null) {
            String value = finished(finish, format, constant, null);
            String always = value == null ? otherwise : value;
            return person -> always;
        }
        Raw raw = raw(assignment.source(), business);
        return person -> {
            String value = raw.of(person);
            String finished = value == null ? null : finished(finish, format, value, person.zone());
            return finished == null ? otherwise : finished;
        };
    }

    private static FillVariable gendered(
            Source.Gendered source, String language, Function<String, @Nullable String> ready) {
        String neutral = ready.apply(said(source.neutral(), language));
        String female = ready.apply(said(source.female(), language));
        String male = ready.apply(said(source.male(), language));
        String attribute = "attribute." + source.attribute();
        return person -> switch (Gender.of(person.fields().get(attribute))) {
            case FEMALE -> female == null ? neutral : female;
            case MALE -> male == null ? neutral : male;
            case UNKNOWN -> neutral;
        };
    }

    private static @Nullable String finished(FinishValue finish, WriteValue format, String raw, @Nullable ZoneId zone) {
        String written = format.write(raw, zone);
        return written == null ? null : finish.value(written, zone == null ? ZoneOffset.UTC : zone);
    }

    /** The words of a constant for {@code language}: its own, those of its base, or those for all. */
    static String said(Source.Constant constant, String language) {
        String exact = constant.languages().get(language);
        String base = exact == null ? constant.languages().get(language.split("[_-]", 2)[0]) : exact;
        return base == null ? constant.value() : base;
    }

    /** What everybody gets, absent where it depends on the person. */
    static @Nullable String constant(Source source, String language, BusinessValues business) {
        return switch (source) {
            case Source.Constant constant -> said(constant, language);
            case Source.Business(var name) -> business.values().getOrDefault(name, "");
            case Source.Contact _, Source.Attribute _, Source.Lookup _, Source.Event _, Source.Gendered _ -> null;
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
            case Source.Constant _, Source.Business _, Source.Event _, Source.Gendered _ -> person -> null;
        };
    }

    /** What the source has, before it is formatted and cleaned. */
    @FunctionalInterface
    interface Raw {
        @Nullable
        String of(Recipient person);
    }
}
