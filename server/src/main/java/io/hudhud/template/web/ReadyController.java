package io.hudhud.template.web;

import io.hudhud.shared.Page;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Category;
import io.hudhud.template.Mapping;
import io.hudhud.template.content.WriteComponents;
import io.hudhud.template.design.Design;
import io.hudhud.template.ready.Group;
import io.hudhud.template.ready.ReadyLibrary;
import io.hudhud.template.ready.ReadyTemplate;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Templates to begin with. */
@RestController
@RequestMapping("/api/v1/ready-templates")
class ReadyController {

    private final ReadyLibrary ready;

    ReadyController(ReadyLibrary ready) {
        this.ready = ready;
    }

    /** All of them, in the order of the page. */
    @GetMapping
    @Requires(Role.VIEWER)
    Page<ReadyView> list() {
        return new Page<>(ready.all().stream().map(ReadyView::of).toList(), null);
    }

    /**
     * A template to begin with.
     *
     * @param titles by language
     * @param lines when to use it, by language
     * @param mapping a suggestion; what only the merchant knows is left open
     */
    record ReadyView(
            String key,
            Group group,
            Category category,
            Purpose purpose,
            Map<String, String> titles,
            Map<String, String> lines,
            List<ReadyVariant> variants,
            Mapping mapping) {

        static ReadyView of(ReadyTemplate template) {
            return new ReadyView(
                    template.key(),
                    template.group(),
                    template.designs().getFirst().category(),
                    template.purpose(),
                    template.titles(),
                    template.lines(),
                    template.designs().stream().map(ReadyVariant::of).toList(),
                    template.mapping());
        }
    }

    /** @param components as Meta takes them */
    record ReadyVariant(String language, JsonNode components) {
        static ReadyVariant of(Design design) {
            return new ReadyVariant(design.language(), WriteComponents.from(design.components()));
        }
    }
}
