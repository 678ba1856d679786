package io.hudhud.workspace.web;

import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Named values in an address are written as in JSON, {@code ?state=in_doubt}, and read in any case. */
@Configuration(proxyBeanMethods = false)
class WordParameters implements WebMvcConfigurer, ConverterFactory<String, Enum<?>> {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(this);
    }

    @Override
    public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
        return word -> {
            for (T value : type.getEnumConstants()) {
                if (value.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                    return value;
                }
            }
            throw new IllegalArgumentException("no such value: " + word);
        };
    }
}
