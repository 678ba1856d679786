package io.hudhud.workspace.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The two cookies of a session: the proof, which no script can read, and the word that scripts send back with a change. */
final class SessionCookies {

    static final String SESSION = "hudhud_session";
    static final String CSRF = "hudhud_csrf";
    static final String CSRF_HEADER = "X-CSRF-Token";

    private SessionCookies() {}

    static @Nullable String session(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SESSION))
                        .map(cookie -> cookie.getValue())
                        .findFirst()
                        .orElse(null);
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String token, Duration life) {
        add(request, response, SESSION, token, life, true);
        add(request, response, CSRF, Sessions.csrfToken(token), life, false);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, SESSION, "", Duration.ZERO, true);
        add(request, response, CSRF, "", Duration.ZERO, false);
    }

    private static void add(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration life,
            boolean httpOnly) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(life)
                .httpOnly(httpOnly)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
