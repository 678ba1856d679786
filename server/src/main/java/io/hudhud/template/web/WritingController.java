package io.hudhud.template.web;

import io.hudhud.template.sentence.TemplateWish;
import io.hudhud.template.sentence.WriteFromSentence;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts that a language model begins. */
@RestController
@RequestMapping("/api/v1/template-writing")
class WritingController {

    private final WriteFromSentence write;
    private final DescribeDraft describe;

    WritingController(WriteFromSentence write, DescribeDraft describe) {
        this.write = write;
        this.describe = describe;
    }

    /** @param model the name of the model that writes; absent: this server has none */
    record Writing(@Nullable String model) {}

    @GetMapping
    Writing writing(Caller caller) {
        return new Writing(write.model().orElse(null));
    }

    /** Writes a first version from a sentence, which goes to the model; it may take a minute. What the rules still find stands in the draft's check. */
    @PostMapping
    ResponseEntity<DraftView> write(Caller caller, @Valid @RequestBody TemplateWish wish) {
        caller.require(Role.MARKETER);
        var draft = write.write(caller, wish);
        return ResponseEntity.created(URI.create("/api/v1/template-drafts/" + draft.id()))
                .eTag(draft.version().etag())
                .body(describe.of(caller, draft));
    }
}
