package io.hudhud.audience.web;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.Audiences;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audiences")
class AudienceController {

    private final Audiences audiences;

    AudienceController(Audiences audiences) {
        this.audiences = audiences;
    }

    /** How many people a definition names now; nothing is stored. */
    @PostMapping("/count")
    @Requires(Role.VIEWER)
    AudienceSize count(@RequestBody AudienceDefinition audience, Caller caller) {
        return new AudienceSize(audiences.count(caller.workspace(), audience));
    }

    /** Before any rule on consent: the preflight of a campaign applies those. */
    record AudienceSize(long contacts) {}
}
