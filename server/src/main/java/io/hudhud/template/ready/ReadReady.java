package io.hudhud.template.ready;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Assignment;
import io.hudhud.template.Mapping;
import io.hudhud.template.design.Design;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of a ready template; whatever it does not understand is an error. */
final class ReadReady {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private ReadReady() {}

    /** The file as it is written; {@code designs} are bodies that Meta takes to create a template. */
    private record File(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) Group group,
            @JsonProperty(required = true) Purpose purpose,
            @JsonProperty(required = true) Map<String, String> titles,
            @JsonProperty(required = true) Map<String, String> lines,
            @JsonProperty(required = true) List<JsonNode> designs,
            @JsonProperty(required = true) Mapping mapping) {}

    /** @throws IllegalStateException with a sentence that names the file */
    static ReadyTemplate from(String key, String json) {
        try {
            var file = JSON.readValue(json, File.class);
            require(file.key().equals(key), "its key is " + file.key());
            file.mapping().variables().forEach(ReadReady::check);
            return new ReadyTemplate(
                    key,
                    file.group(),
                    file.purpose(),
                    file.titles(),
                    file.lines(),
                    file.designs().stream().map(ReadReady::design).toList(),
                    file.mapping());
        } catch (JacksonException e) {
            throw unusable(key, e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw unusable(key, String.valueOf(e.getMessage()), e);
        }
    }

    private static IllegalStateException unusable(String key, String why, RuntimeException cause) {
        return new IllegalStateException("The ready template in " + key + ".json cannot be used: " + why, cause);
    }

    /** Written back it has to be the same: what was not understood would be lost. */
    private static Design design(JsonNode body) {
        var design = Design.read(body);
        require(
                design.write().equals(body),
                "the design in " + design.language() + " has something that is not part of a template");
        return design;
    }

    private static void check(String variable, Assignment assignment) {
        require(assignment.source() != null, "the mapping does not say where " + variable + " comes from");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
