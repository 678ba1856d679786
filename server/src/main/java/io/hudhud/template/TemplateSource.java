package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where templates are read from: the accounts that the workspaces' numbers belong to, and Meta's list for each. */
interface TemplateSource {

    /** Every account of every workspace that has a number in use. */
    List<Account> accounts();

    /**
     * One page of the account's templates with {@link ListedVariant#FIELDS}.
     *
     * @param after {@link Page#next} of the page before, absent for the first
     * @throws SourceUnavailable when Meta does not answer with a list
     */
    Page page(Account account, @Nullable String after);

    /** A WhatsApp business account as one workspace sees it. */
    record Account(WorkspaceId workspace, String wabaId) {}

    /** @param data Meta's entries; {@code next} asks for what follows, absent on the last page */
    record Page(JsonNode data, @Nullable String next) {}

    /** The list could not be read; the message is for people and holds no secret. */
    final class SourceUnavailable extends RuntimeException {
        SourceUnavailable(String message) {
            super(message);
        }
    }
}
