package io.hudhud.template.rules;

import io.hudhud.template.content.Component;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that templates of an account have already, since Meta refuses a second one with the same wording in body and
 * footer. Leave out the template that is checked, authentication templates, and deleted ones.
 *
 * @param templates names by {@link #fingerprint}
 */
public record KnownTexts(Map<String, String> templates) {

    public static final KnownTexts NONE = new KnownTexts(Map.of());

    public KnownTexts {
        templates = Map.copyOf(templates);
    }

    /** The name of a template with the same body and footer. */
    @Nullable
    String twinOf(List<Component> components) {
        return templates.isEmpty() ? null : templates.get(fingerprint(components));
    }

    /** The same for templates with the same wording in body and footer, white space aside; 32 hexadecimal digits. */
    public static String fingerprint(List<Component> components) {
        var text = new StringBuilder();
        for (Component component : components) {
            switch (component) {
                case Component.Body(var words, var _) -> text.append("body ").append(words.text());
                case Component.Footer(var words) -> text.append("\u0000footer ").append(words);
                default -> {
                    continue;
                }
            }
        }
        String plain = text.toString().strip().replaceAll("\\s+", " ");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
