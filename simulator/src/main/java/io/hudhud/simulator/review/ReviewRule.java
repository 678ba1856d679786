package io.hudhud.simulator.review;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Template;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One reason for which the reviewers turn a template down. Rules are pure. Source: Meta, template-review, 2025-10-31. */
@FunctionalInterface
interface ReviewRule {
    Pattern ADJACENT = Pattern.compile("}}\\s*\\{\\{");
    Pattern PROMOTION = Pattern.compile("(?iu)\\b(sale|discount|\\d+ ?% off|offer|promo|deal)\\b|خصم|عرض|تخفيض");
    Pattern LINK_SHORTENER = Pattern.compile("(?i)https?://(bit\\.ly|wa\\.me|tinyurl\\.com|t\\.co)/");

    ReviewRule NO_ADJACENT_VARIABLES = (template, others) ->
            ADJACENT.matcher(template.shape().body().text()).find()
                    ? new Rejection(
                            "INVALID_FORMAT",
                            "Your template has parameters placed next to each other (like {{1}}{{2}}) without text or punctuation between them.",
                            "Separate parameters with descriptive text and ensure each parameter is clearly contextualized.")
                    : null;

    ReviewRule NO_DUPLICATE = (template, others) -> !"AUTHENTICATION".equals(template.category())
                    && others.stream().anyMatch(other -> sameText(template, other))
            ? new Rejection(
                    "INVALID_FORMAT",
                    "Another template with the same body and footer exists already.",
                    "Use the existing template, or change the text.")
            : null;

    ReviewRule RIGHT_CATEGORY = (template, others) -> "UTILITY".equals(template.category())
                    && PROMOTION
                                    .matcher(template.shape().body().text())
                                    .results()
                                    .count()
                            >= 2
            ? new Rejection(
                    "INCORRECT_CATEGORY",
                    "The text is promotional, so the template is not a utility template.",
                    "Submit the template in the category MARKETING.")
            : null;

    ReviewRule NO_SHORTENED_LINKS = (template, others) ->
            LINK_SHORTENER.matcher(template.components().toString()).find()
                    ? new Rejection(
                            "INVALID_FORMAT",
                            "The template contains a shortened link or a link to WhatsApp itself.",
                            "Use a link to your own domain.")
                    : null;

    List<ReviewRule> ALL = List.of(NO_ADJACENT_VARIABLES, NO_DUPLICATE, RIGHT_CATEGORY, NO_SHORTENED_LINKS);

    /** The reason to reject, or null; {@code others} are the templates of the same account. */
    @Nullable
    Rejection reject(Template template, List<Template> others);

    private static String footer(Template template) {
        for (JsonNode component : template.components()) {
            if ("FOOTER".equalsIgnoreCase(Json.text(component, "type"))) {
                return Json.text(component, "text");
            }
        }
        return "";
    }

    private static boolean sameText(Template template, Template other) {
        return !other.id().equals(template.id())
                && !other.name().equals(template.name())
                && !"REJECTED".equals(other.status())
                && other.shape().body().text().equals(template.shape().body().text())
                && footer(other).equals(footer(template))
                && other.shape().cards().equals(template.shape().cards());
    }
}
