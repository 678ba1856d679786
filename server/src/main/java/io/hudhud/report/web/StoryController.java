package io.hudhud.report.web;

import io.hudhud.report.Stories;
import io.hudhud.report.StoryView;
import io.hudhud.report.words.Words;
import io.hudhud.workspace.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The story of any message, whatever it came from. */
@RestController
class StoryController {

    private final Stories stories;

    StoryController(Stories stories) {
        this.stories = stories;
    }

    @GetMapping("/api/v1/messages/{address}")
    StoryView story(Caller caller, @PathVariable String address, Words words) {
        return stories.of(caller, address, words);
    }
}
