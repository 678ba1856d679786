package io.hudhud.link.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells people who open a link from programs that look at it before a person does, or without one: they are let through, or previews
 * would be empty, and are not counted.
 */
final class LooksAhead {

    // WhatsApp's own fetcher calls itself "WhatsApp/2.…"; a browser inside an app begins with "Mozilla".
    private static final Pattern PROGRAMS = Pattern.compile(
            "^whatsapp/|facebookexternalhit|facebookcatalog|meta-external|\\b\\w*bot\\b|crawler|spider|slurp|preview"
                    + "|headlesschrome|lighthouse|google-safety|googleimageproxy|bitlybot|embedly|skypeuripreview"
                    + "|curl/|wget/|python-requests|go-http-client|okhttp/",
            Pattern.CASE_INSENSITIVE);

    private LooksAhead() {}

    static boolean isSo(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return !request.getMethod().equals("GET")
                || agent == null
                || agent.isBlank()
                || PROGRAMS.matcher(agent).find()
                || isPrefetch(request.getHeader("Sec-Purpose"))
                || isPrefetch(request.getHeader("Purpose"))
                || isPrefetch(request.getHeader("X-Moz"));
    }

    private static boolean isPrefetch(@Nullable String purpose) {
        return purpose != null && (purpose.contains("prefetch") || purpose.contains("preview"));
    }
}
