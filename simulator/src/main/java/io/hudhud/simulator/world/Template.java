package io.hudhud.simulator.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * One language of a message template.
 *
 * @param index its small number in the message log; constant through edits
 * @param category MARKETING, UTILITY or AUTHENTICATION
 * @param status APPROVED, PENDING, REJECTED, PAUSED, DISABLED, …
 * @param rejectedReason NONE unless rejected
 * @param ttlSeconds validity of a message, or null for the default
 * @param shape what a send must supply, read once from the components
 */
public record Template(
        int index,
        String id,
        String wabaId,
        String name,
        String language,
        String category,
        @Nullable String previousCategory,
        String status,
        String rejectedReason,
        String quality,
        ParameterFormat parameterFormat,
        @Nullable Integer ttlSeconds,
        ArrayNode components,
        TemplateShape shape) {
    public Template {
        Checks.id("template", id);
        if (!name.matches("[a-z0-9_]{1,512}")) {
            throw new IllegalArgumentException(
                    "template name must be 1 to 512 lower-case letters, digits and underscores");
        }
    }

    public boolean isMarketing() {
        return "MARKETING".equals(category);
    }

    public Template withStatus(String newStatus, String reason) {
        return new Template(
                index,
                id,
                wabaId,
                name,
                language,
                category,
                previousCategory,
                newStatus,
                reason,
                quality,
                parameterFormat,
                ttlSeconds,
                components,
                shape);
    }

    public Template withQuality(String newQuality) {
        return new Template(
                index,
                id,
                wabaId,
                name,
                language,
                category,
                previousCategory,
                status,
                rejectedReason,
                newQuality,
                parameterFormat,
                ttlSeconds,
                components,
                shape);
    }

    public Template withCategory(String newCategory) {
        return new Template(
                index,
                id,
                wabaId,
                name,
                language,
                newCategory,
                category,
                status,
                rejectedReason,
                quality,
                parameterFormat,
                ttlSeconds,
                components,
                shape);
    }

    public Template withComponents(ArrayNode newComponents) {
        return new Template(
                index,
                id,
                wabaId,
                name,
                language,
                category,
                previousCategory,
                status,
                rejectedReason,
                quality,
                parameterFormat,
                ttlSeconds,
                newComponents,
                TemplateShape.of(newComponents, parameterFormat));
    }
}
