package io.hudhud.workspace.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What somebody signs in from, in words: of what a browser says about itself only what a person knows their device by.
 *
 * @param browser absent when it is none that we know
 * @param system absent likewise
 */
record Device(@Nullable String browser, @Nullable String system, String address) {

    private record Mark(String in, String word) {}

    // In this order: each of these browsers also claims to be those below it.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("Firefox/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));
    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Windows", "Windows"),
            new Mark("Macintosh", "macOS"),
            new Mark("Linux", "Linux"));

    static Device of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr());
    }

    static Device of(@Nullable String userAgent, String address) {
        String said = userAgent == null ? "" : userAgent;
        return new Device(word(BROWSERS, said), word(SYSTEMS, said), address);
    }

    private static @Nullable String word(List<Mark> marks, String said) {
        return marks.stream()
                .filter(mark -> said.contains(mark.in()))
                .map(Mark::word)
                .findFirst()
                .orElse(null);
    }
}
