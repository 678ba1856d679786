package io.hudhud.link.web;

import io.hudhud.link.TrackedLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether clicks can be counted on this server. */
@RestController
@RequestMapping("/api/v1/settings/links")
class LinkController {

    private final TrackedLinks links;

    LinkController(TrackedLinks links) {
        this.links = links;
    }

    /** @param beginning what a tracked address begins with, before its token; absent where the operator has set no host for links */
    record LinkSettings(@Nullable String beginning) {}

    @GetMapping
    LinkSettings settings() {
        return new LinkSettings(links.beginning().orElse(null));
    }
}
