package io.hudhud.template.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a send request. One whose parameters are all left open by a mapping is left out.
 *
 * @param subType and {@code index}: of a button only
 */
public record Block(String type, @Nullable String subType, int index, List<Parameter> parameters) {

    static Block of(String type, List<Parameter> parameters) {
        return new Block(type, null, -1, List.copyOf(parameters));
    }

    static Block button(String subType, int index, Parameter parameter) {
        return new Block("button", subType, index, List.of(parameter));
    }
}
