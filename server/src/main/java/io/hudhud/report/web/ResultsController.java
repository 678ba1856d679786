package io.hudhud.report.web;

import io.hudhud.contact.ContactSearch;
import io.hudhud.delivery.MessageFilter;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Milestone;
import io.hudhud.delivery.Reason;
import io.hudhud.report.CampaignMessageList;
import io.hudhud.report.CampaignResults;
import io.hudhud.report.MessageCsv;
import io.hudhud.report.MessagePage;
import io.hudhud.report.MessageSearch;
import io.hudhud.report.ResultsView;
import io.hudhud.report.SentAsView;
import io.hudhud.report.ShowSent;
import io.hudhud.report.Stories;
import io.hudhud.report.StoryView;
import io.hudhud.report.words.Words;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.Sha256;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What became of a campaign and of each of its messages, in the reader's language. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class ResultsController {

    private static final Duration SHORTEST_STEP = Duration.ofMinutes(1);

    private final CampaignResults results;
    private final CampaignMessageList messages;
    private final Stories stories;
    private final ShowSent sent;

    private final JsonMapper json;

    ResultsController(
            CampaignResults results, CampaignMessageList messages, Stories stories, ShowSent sent, JsonMapper json) {
        this.results = results;
        this.messages = messages;
        this.stories = stories;
        this.sent = sent;
        this.json = json;
    }

    /** Asked again with the {@code ETag} it answers 304 while nothing else is to be said, in whichever language was asked for. */
    @GetMapping("/results")
    ResponseEntity<ResultsView> results(Caller caller, @PathVariable UUID id, Words words) {
        var view = results.of(caller.workspace(), id, words);
        return ResponseEntity.ok()
                .eTag(tag(view))
                .cacheControl(CacheControl.noCache())
                .body(view);
    }

    /** The moment of asking, and an end that is worked out from it, are no news. */
    private String tag(ResultsView view) {
        byte[] hash = Sha256.of(json.writeValueAsBytes(view.at(Instant.EPOCH, null)));
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
    }

    /** Milestones over time; {@code step} is an ISO 8601 duration such as {@code PT1M}. */
    @GetMapping("/results/series")
    CampaignResults.SeriesView series(
            Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String step) {
        return results.series(caller.workspace(), id, step == null ? null : duration(step));
    }

    /**
     * Its messages one by one; all that is given has to hold. Every figure of the results can be opened so: a state by
     * {@code state}, a step of the funnel and the answers by {@code reached}, a reason by {@code reason} and {@code code}.
     *
     * @param held WhatsApp took it and holds it back
     * @param retrying it waits for another attempt
     * @param optedOut its person answered it with a stop
     * @param q looked for anywhere in the person's name, number and e-mail address; with {@code match=prefix} at their
     *     beginnings. Needs the role agent
     */
    @GetMapping("/messages")
    MessagePage messages(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<MessageState> state,
            @RequestParam(defaultValue = "") Set<Reason> reason,
            @RequestParam(defaultValue = "") Set<Integer> code,
            @RequestParam(required = false) @Nullable Milestone reached,
            @RequestParam(defaultValue = "false") boolean held,
            @RequestParam(defaultValue = "false") boolean retrying,
            @RequestParam(defaultValue = "false") boolean optedOut,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "contains") String match,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Words words) {
        var filter = new MessageFilter(state, reason, code, reached, held, retrying);
        return messages.page(
                caller,
                results.origin(caller.workspace(), id),
                new MessageSearch(filter, optedOut, person(caller, q, match)),
                Cursor.parse(cursor, 1),
                Page.limit(limit),
                words);
    }

    private static ContactSearch.@Nullable Query person(Caller caller, @Nullable String text, String match) {
        if (!match.equals("contains") && !match.equals("prefix")) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST, RequestProblem.INVALID_REQUEST, "match has to be contains or prefix");
        }
        if (text == null || text.isBlank()) {
            return null;
        }
        // Whoever may not see names and numbers may not guess them either.
        caller.require(Role.AGENT);
        return new ContactSearch.Query(text, match.equals("prefix"), null);
    }

    /** What the campaign says, as it was confirmed at the launch, with an example of each language that was really sent. */
    @GetMapping("/sent-as")
    SentAsView sentAs(Caller caller, @PathVariable UUID id) {
        return sent.campaign(caller, id);
    }

    /** Why was it not sent? Or what became of it, step by step, and what it said. */
    @GetMapping("/messages/{address}")
    StoryView story(Caller caller, @PathVariable UUID id, @PathVariable String address, Words words) {
        return stories.of(caller, id, results.origin(caller.workspace(), id), address, words);
    }

    /**
     * All messages that match, as CSV; written as it is read, so that a million rows take no memory. What is given means what
     * it means in the list of messages.
     */
    @GetMapping("/export")
    void export(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<MessageState> state,
            @RequestParam(defaultValue = "") Set<Reason> reason,
            @RequestParam(defaultValue = "") Set<Integer> code,
            @RequestParam(required = false) @Nullable Milestone reached,
            @RequestParam(defaultValue = "false") boolean held,
            @RequestParam(defaultValue = "false") boolean retrying,
            @RequestParam(defaultValue = "false") boolean optedOut,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "contains") String match,
            Words words,
            HttpServletResponse response)
            throws IOException {
        long origin = results.origin(caller.workspace(), id);
        var search = new MessageSearch(
                new MessageFilter(state, reason, code, reached, held, retrying), optedOut, person(caller, q, match));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"campaign-" + id + ".csv\"");
        try (var csv = new MessageCsv(response.getOutputStream())) {
            messages.all(caller, origin, search, words, csv::row);
        }
    }

    private static Duration duration(String step) {
        try {
            var duration = Duration.parse(step);
            if (duration.compareTo(SHORTEST_STEP) >= 0
                    && duration.toSecondsPart() == 0
                    && duration.toNanosPart() == 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // Answered below, like a step that is too short.
        }
        throw Problem.of(
                HttpStatus.BAD_REQUEST,
                RequestProblem.INVALID_REQUEST,
                "step has to be an ISO 8601 duration of whole minutes, such as PT5M");
    }
}
