package io.hudhud.link.web;

import io.hudhud.link.LinkProperties;
import io.hudhud.workspace.PublicAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The host of links serves links and nothing else: neither the app nor its API is there, so that nobody signs in at an address
 * which customers know. Where it is the app's own host, there is nothing to keep apart.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class LinkHostFilter extends OncePerRequestFilter {

    private final boolean apart;
    private final String host;
    private final int port;

    LinkHostFilter(LinkProperties settings, PublicAddress app) {
        String[] parts = settings.host().split(":", 2);
        host = parts[0];
        port = parts.length == 1 ? -1 : Integer.parseInt(parts[1]);
        apart = settings.isApart()
                && !(app.isKnown()
                        && host.equalsIgnoreCase(URI.create(app.url()).getHost()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isHere(request) && !isLink(request)) {
            LinkPage.UNKNOWN.send(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isHere(HttpServletRequest request) {
        // The root's dot at the end names the same host.
        String name = request.getServerName().replaceFirst("\\.$", "");
        return apart && host.equalsIgnoreCase(name) && (port < 0 || port == request.getServerPort());
    }

    /** Exactly {@code /l/token}: what is written with tricks in it is no link of ours. */
    private static boolean isLink(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && path.matches("/l/[0-9A-Za-z]+");
    }
}
