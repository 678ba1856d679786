package io.hudhud.link.web;

import io.hudhud.link.FollowLink;
import io.hudhud.link.FollowLink.Found;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Sends whoever opens a tracked link on to where it leads. Open to everybody, without session or cookie; where it goes comes from
 * the database alone, never from the request.
 */
@Controller
class RedirectController {

    private static final Logger LOG = LoggerFactory.getLogger(RedirectController.class);

    private final FollowLink follow;

    RedirectController(FollowLink follow) {
        this.follow = follow;
    }

    @GetMapping("/l/{token}")
    void open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Found found;
        try {
            found = follow.follow(token, !LooksAhead.isSo(request));
        } catch (DataAccessException e) {
            LOG.warn("a link cannot be looked up now");
            LinkPage.AWAY.send(response);
            return;
        }
        switch (found) {
            case Found.Leads(var destination) -> {
                LinkPage.headers(response);
                response.setStatus(HttpStatus.FOUND.value());
                response.setHeader(HttpHeaders.LOCATION, destination);
            }
            case Found.Expired() -> LinkPage.EXPIRED.send(response);
            case Found.Unknown() -> LinkPage.UNKNOWN.send(response);
            case Found.Busy() -> LinkPage.AWAY.send(response);
        }
    }
}
