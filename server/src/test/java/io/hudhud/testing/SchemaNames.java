package io.hudhud.testing;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What types are called in the API's document. A type inside another is called after both, so that names say what they mean
 * and never collide: {@code Source.Event} is an {@code EventSource}, {@code StoryView.Event} a {@code StoryEvent},
 * {@code ImportController.View} an {@code ImportView}.
 */
final class SchemaNames extends TypeNameResolver {

    private final SortedMap<String, Class<?>> types = new TreeMap<>();

    /** Every type that was named, by its name. */
    Map<String, Class<?>> types() {
        return types;
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return type.getName().startsWith("io.hudhud.") ? named(name(type), type) : super.nameForClass(type, options);
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String name = super.nameForGenericType(type, options);
        return type.getRawClass().getName().startsWith("io.hudhud.") ? named(name, type.getRawClass()) : name;
    }

    private String named(String name, Class<?> type) {
        var other = types.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException("the API's document cannot tell " + other.getName() + " from "
                    + type.getName() + ": rename one of them");
        }
        return name;
    }

    private static String name(Class<?> type) {
        var outer = type.getDeclaringClass();
        String inner = type.getSimpleName();
        if (outer == null) {
            return inner;
        }
        if (outer.isAnnotationPresent(JsonTypeInfo.class) && outer.isAssignableFrom(type)) {
            return inner + outer.getSimpleName();
        }
        String of = outer.getSimpleName().replaceAll("(Controller|View)$", "");
        return inner.contains(of) || of.equals(inner + "s") ? inner : of + inner;
    }
}
