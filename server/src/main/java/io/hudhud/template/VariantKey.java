package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import java.util.UUID;

/** Which variant a fact is about. */
public record VariantKey(
        WorkspaceId workspace, UUID template, String templateName, UUID variant, String wabaId, String language) {}
