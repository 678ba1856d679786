package io.hudhud.simulator.phone;

import io.hudhud.simulator.json.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page that shows the phones, and the files that belong to it. */
final class PhonesPage {
    private static final Map<String, String> TYPES = Map.of(
            "phones.html", "text/html; charset=UTF-8",
            "phones.css", "text/css; charset=UTF-8",
            "chat.css", "text/css; charset=UTF-8",
            "phones.js", "text/javascript; charset=UTF-8",
            "bubble.js", "text/javascript; charset=UTF-8",
            "buttons.js", "text/javascript; charset=UTF-8",
            "conversation.js", "text/javascript; charset=UTF-8",
            "page.js", "text/javascript; charset=UTF-8",
            "icon.svg", "image/svg+xml",
            "texts.json", "application/json");
    private final Map<String, Bytes> files = new HashMap<>();

    PhonesPage() {
        TYPES.keySet().forEach(name -> files.put(name, read(name)));
    }

    /** The page itself; which phone it shows, it reads from its address. */
    PhonesAnswer page(int status) {
        return answer(status, "phones.html");
    }

    /** A file of the page; null when there is none of this name. */
    @Nullable
    PhonesAnswer asset(String name) {
        return TYPES.containsKey(name) ? answer(200, name) : null;
    }

    private PhonesAnswer answer(int status, String name) {
        return PhonesAnswer.page(status, TYPES.getOrDefault(name, ""), files.getOrDefault(name, Bytes.NONE));
    }

    private static Bytes read(String name) {
        try (InputStream in = PhonesPage.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the phones' page lacks its file " + name);
            }
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
