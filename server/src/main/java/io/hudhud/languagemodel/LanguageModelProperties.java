package io.hudhud.languagemodel;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model, and where.
 *
 * @param url what {@code /chat/completions} is added to, e.g. {@code http://localhost:11434/v1}; absent: there is none
 * @param key empty where the server wants none
 * @param name of the model
 * @param patience how long one answer may take
 * @param atOnce how many answers are waited for at the same time, on each node
 */
@ConfigurationProperties("hudhud.language-model")
record LanguageModelProperties(
        @Nullable URI url,
        @DefaultValue("") String key,
        @DefaultValue("") String name,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("4") int atOnce) {

    LanguageModelProperties {
        if (url != null && url.toString().isBlank()) {
            url = null;
        }
        if (url != null && url.getHost() == null) {
            throw new IllegalArgumentException(
                    "HUDHUD_MODEL_URL has to be an address such as http://localhost:11434/v1");
        }
        if (url != null && name.isBlank()) {
            throw new IllegalArgumentException(
                    "HUDHUD_MODEL says which model HUDHUD_MODEL_URL is asked for, and is missing");
        }
    }

    /** What reaches a log. */
    @Override
    public String toString() {
        return "LanguageModelProperties[url=" + url + ", name=" + name + "]";
    }
}
