package io.hudhud.report.web;

import io.hudhud.delivery.OriginAddress;
import io.hudhud.report.CampaignResults;
import io.hudhud.report.LiveCampaigns;
import io.hudhud.report.LiveListView;
import io.hudhud.report.LiveView;
import io.hudhud.report.live.EventStream;
import io.hudhud.report.live.LiveFeed;
import io.hudhud.report.words.Words;
import io.hudhud.workspace.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pages that move by themselves: server-sent events of which each is the JSON that the method's type says. The methods
 * return, with nothing, when the stream has ended. Who cannot listen asks for the results every few seconds.
 */
@RestController
class LiveController {

    private final CampaignResults results;
    private final LiveFeed feed;
    private final LiveCampaigns live;
    private final EventStream stream;

    LiveController(CampaignResults results, LiveFeed feed, LiveCampaigns live, EventStream stream) {
        this.results = results;
        this.feed = feed;
        this.live = live;
        this.stream = stream;
    }

    /** What becomes of one campaign: the whole of it, each time that something has changed, at most twice a second. */
    @GetMapping(path = "/api/v1/campaigns/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable
    LiveView campaign(
            Caller caller,
            @PathVariable UUID id,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var origin = new OriginAddress(caller.workspace(), results.origin(caller.workspace(), id));
        try (var watching = feed.campaign(origin)) {
            stream.write(
                    request,
                    response,
                    caller,
                    watching,
                    seen -> Optional.of(live.view(caller.workspace(), seen, words)));
        }
        return null;
    }

    /** Which campaigns of the workspace move: at first all that are under way, then those that have changed. */
    @GetMapping(path = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable
    LiveListView workspace(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        try (var watching = feed.workspace(caller.workspace())) {
            stream.write(request, response, caller, watching, live.changes());
        }
        return null;
    }
}
