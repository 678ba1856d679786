package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Meta lists for one account, two entries to a page. */
final class ListedPages implements TemplateSource {

    private static final int PAGE = 2;

    private final Account account;
    private final List<ObjectNode> entries = new ArrayList<>();
    private boolean broken;

    ListedPages(WorkspaceId workspace, String wabaId) {
        account = new Account(workspace, wabaId);
    }

    ListedPages lists(String metaId, String name, String language, String status, String body) {
        entries.removeIf(entry -> entry.path("id").asString().equals(metaId));
        var entry = Drafts.JSON
                .createObjectNode()
                .put("id", metaId)
                .put("name", name)
                .put("language", language)
                .put("status", status)
                .put("category", "MARKETING");
        entry.putObject("quality_score").put("score", "GREEN");
        entry.putArray("components").addObject().put("type", "BODY").put("text", body);
        entries.add(entry);
        return this;
    }

    /** The entry as Meta lists it, for further words. */
    ObjectNode entry(String metaId) {
        return entries.stream()
                .filter(entry -> entry.path("id").asString().equals(metaId))
                .findFirst()
                .orElseThrow();
    }

    void forgets(String metaId) {
        entries.removeIf(entry -> entry.path("id").asString().equals(metaId));
    }

    void breaksOnTheSecondPage() {
        broken = true;
    }

    @Override
    public List<Account> accounts() {
        return List.of(account);
    }

    @Override
    public Page page(Account asked, @Nullable String after) {
        int from = after == null ? 0 : Integer.parseInt(after);
        if (broken && from > 0) {
            throw new SourceUnavailable("WhatsApp did not answer");
        }
        int to = Math.min(from + PAGE, entries.size());
        ArrayNode data = Drafts.JSON.createArrayNode();
        entries.subList(from, to).forEach(data::add);
        return new Page(data, to < entries.size() ? Integer.toString(to) : null);
    }
}
