package io.hudhud.testing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Makes the schemas say exactly what the server reads and writes: what is not {@link Nullable} is always there, a value of
 * several kinds is one of them and says which, and named values are in lower case.
 */
final class ExactSchemas {

    static final String ANY_JSON = "any JSON";

    private static final String REF = "#/components/schemas/";

    private final Map<String, Schema<?>> schemas;
    private final Map<String, Class<?>> types;

    ExactSchemas(Map<String, Schema<?>> schemas, Map<String, Class<?>> types) {
        this.schemas = schemas;
        this.types = types;
    }

    void correct() {
        types.forEach((name, type) -> {
            if (schemas.containsKey(name) && type.isAnnotationPresent(JsonTypeInfo.class) && type.isInterface()) {
                splitIntoKinds(name, type);
            }
        });
        types.forEach((name, type) -> {
            var schema = schemas.get(name);
            if (schema != null && schema.getProperties() != null) {
                require(schema, type);
                writeNumbersAsText(schema, type);
                leaveOpen(schema);
                nameKeys(schema, type);
            }
        });
        schemas.values().stream().filter(schema -> schema.getEnum() != null).forEach(ExactSchemas::lowerCase);
    }

    /** One schema for each kind, with the word that tells it from the others, and their choice under the common name. */
    private void splitIntoKinds(String name, Class<?> type) {
        String property = type.getAnnotation(JsonTypeInfo.class).property();
        var words = new TreeMap<String, String>();
        for (var kind : type.getAnnotation(JsonSubTypes.class).value()) {
            // The generator leaves out what nothing refers to yet, and with it what the kinds are made of.
            var parts = ModelConverters.getInstance(true).readAll(kind.value());
            String kindsName = nameOf(kind.value());
            words.put(kind.name(), REF + kindsName);
            schemas.put(kindsName, kind(parts.get(kindsName), property, kind.name()));
            parts.forEach((part, schema) -> schemas.putIfAbsent(part, (Schema<?>) schema));
        }
        var choice = new JsonSchema();
        words.values().forEach(ref -> choice.addOneOfItem(new JsonSchema().$ref(ref)));
        var discriminator = new Discriminator().propertyName(property);
        words.forEach(discriminator::mapping);
        choice.setDiscriminator(discriminator);
        schemas.put(name, choice);
    }

    private static Schema<?> kind(@Nullable Schema<?> generated, String property, String word) {
        var kind = new JsonSchema();
        kind.addType("object");
        var tag = new JsonSchema();
        tag.addType("string");
        tag.setEnum(List.of(word));
        kind.addProperty(property, tag);
        kind.addRequiredItem(property);
        ownParts(generated).forEach(part -> {
            if (part.getProperties() != null) {
                part.getProperties().forEach(kind::addProperty);
            }
        });
        return kind;
    }

    private static Stream<Schema<?>> ownParts(@Nullable Schema<?> generated) {
        if (generated == null) {
            return Stream.empty();
        }
        Stream<Schema<?>> parts = generated.getAllOf() == null
                ? Stream.empty()
                : generated.getAllOf().stream().map(part -> part);
        return Stream.concat(Stream.of(generated), parts);
    }

    private static void require(Schema<?> schema, Class<?> type) {
        schema.getProperties().keySet().stream()
                .filter(property -> isAlwaysThere(type, property))
                .filter(property ->
                        schema.getRequired() == null || !schema.getRequired().contains(property))
                .forEach(schema::addRequiredItem);
    }

    private static boolean isAlwaysThere(Class<?> type, String property) {
        return components(type)
                .filter(component -> component.getName().equals(property))
                .map(RecordComponent::getAnnotatedType)
                .findFirst()
                .or(() -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> method.getName().equalsIgnoreCase("is" + property)
                                || method.getName().equalsIgnoreCase("get" + property))
                        .map(Method::getAnnotatedReturnType)
                        .findFirst())
                .filter(ExactSchemas::isNeverNull)
                .isPresent();
    }

    private static boolean isNeverNull(AnnotatedType type) {
        return !type.isAnnotationPresent(Nullable.class);
    }

    /** Ids that a browser would round are written as text; the generator does not know the annotation that says so. */
    private static void writeNumbersAsText(Schema<?> schema, Class<?> type) {
        components(type).forEach(component -> {
            var how = component.getAccessor().getAnnotation(JsonSerialize.class);
            Schema<?> property = schema.getProperties().get(component.getName());
            if (how == null || property == null) {
                return;
            }
            var text = new JsonSchema();
            text.addType("string");
            if (how.using() == ToStringSerializer.class) {
                schema.getProperties().put(component.getName(), text);
            } else if (how.contentUsing() == ToStringSerializer.class) {
                property.setItems(text);
            }
        });
    }

    /** JSON of any kind is not an object without members. */
    private static void leaveOpen(Schema<?> schema) {
        schema.getProperties()
                .replaceAll((name, property) ->
                        ANY_JSON.equals(property.getDescription()) ? new JsonSchema().description(ANY_JSON) : property);
    }

    /** A map by a named value has members of those names, each of which may be absent. */
    private static void nameKeys(Schema<?> schema, Class<?> type) {
        components(type).forEach(component -> {
            Schema<?> property = schema.getProperties().get(component.getName());
            if (property == null
                    || !(property.getAdditionalProperties() instanceof Schema<?> values)
                    || !(component.getGenericType() instanceof ParameterizedType map)
                    || !(map.getActualTypeArguments()[0] instanceof Class<?> key)
                    || !key.isEnum()) {
                return;
            }
            property.setAdditionalProperties(null);
            for (Object word : key.getEnumConstants()) {
                property.addProperty(word.toString().toLowerCase(Locale.ROOT), values);
            }
        });
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
    }

    /** The generator does not know the setting that writes named values in lower case. */
    private static void lowerCase(Schema<?> schema) {
        @SuppressWarnings("unchecked") // of texts, all of them
        var words = (List<Object>) schema.getEnum();
        words.replaceAll(word -> String.valueOf(word).toLowerCase(Locale.ROOT));
    }

    private String nameOf(Class<?> type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " is a kind that the document does not name"));
    }
}
