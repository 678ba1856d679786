package io.hudhud.template.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A choice of products as a value: either Meta's own list,
 *
 * <pre>[{"title": "For you", "product_items": [{"product_retailer_id": "sku-1"}, {"product_retailer_id": "sku-2"}]}]</pre>
 *
 * or products alone, {@code sku-1, sku-2}, as a shop writes them to a contact. At most 30 products in 10 sections; each has a
 * title of at most 24 characters where there are several.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/mpm-template-messages">Multi-product templates</a>
 */
public final class ProductSections {

    private static final int MOST_PRODUCTS = 30;
    private static final int MOST_SECTIONS = 10;
    private static final int LONGEST_TITLE = 24;
    private static final Pattern BETWEEN = Pattern.compile("[,،\\r\\n]");
    private static final JsonMapper JSON = new JsonMapper();

    private ProductSections() {}

    /** What reading a value came to. */
    public sealed interface Reading {}

    /** @param json Meta's list, cleaned */
    public record Chosen(String json) implements Reading {}

    /** Why WhatsApp would refuse it. */
    public enum Unfit implements Reading {
        /** Neither products with commas between them nor Meta's list. */
        UNREADABLE,
        /** A section without products is one without a meaning. */
        NO_PRODUCTS,
        TOO_MANY_PRODUCTS,
        TOO_MANY_SECTIONS,
        TITLE_MISSING,
        TITLE_TOO_LONG
    }

    /** @param text cleans titles and products */
    public static Reading read(String value, CleanText text) {
        if (!value.stripLeading().startsWith("[")) {
            var alone = JSON.createArrayNode();
            var products = alone.addObject().putArray("product_items");
            BETWEEN.splitAsStream(value).forEach(product -> product(products, text.clean(product)));
            return checked(alone);
        }
        try {
            return JSON.readTree(value) instanceof ArrayNode list ? checked(cleaned(list, text)) : Unfit.UNREADABLE;
        } catch (JacksonException e) {
            return Unfit.UNREADABLE;
        }
    }

    private static ArrayNode cleaned(ArrayNode list, CleanText text) {
        var sections = JSON.createArrayNode();
        for (JsonNode given : list) {
            var section = sections.addObject();
            String title = text.clean(given.path("title").asString(""));
            if (title != null) {
                section.put("title", title);
            }
            var products = section.putArray("product_items");
            for (JsonNode item : given.path("product_items")) {
                product(products, text.clean(item.path("product_retailer_id").asString("")));
            }
        }
        return sections;
    }

    private static void product(ArrayNode products, @Nullable String product) {
        if (product != null) {
            products.addObject().put("product_retailer_id", product);
        }
    }

    private static Reading checked(ArrayNode sections) {
        if (sections.size() > MOST_SECTIONS) {
            return Unfit.TOO_MANY_SECTIONS;
        }
        int products = 0;
        for (JsonNode section : sections) {
            String title = section.path("title").asString("");
            if (title.length() > LONGEST_TITLE) {
                return Unfit.TITLE_TOO_LONG;
            }
            if (title.isEmpty() && sections.size() > 1) {
                return Unfit.TITLE_MISSING;
            }
            if (section.path("product_items").isEmpty()) {
                return Unfit.NO_PRODUCTS;
            }
            products += section.path("product_items").size();
        }
        return products == 0
                ? Unfit.NO_PRODUCTS
                : products > MOST_PRODUCTS ? Unfit.TOO_MANY_PRODUCTS : new Chosen(sections.toString());
    }

    /** The first product of what {@link #read} chose. */
    static String first(String chosen) {
        return JSON.readTree(chosen)
                .path(0)
                .path("product_items")
                .path(0)
                .path("product_retailer_id")
                .asString();
    }

    /** What {@link #read} chose as people read it: {@code For you: sku-1, sku-2 · Others: sku-3}. */
    public static String inWords(String chosen) {
        var sections = new ArrayList<String>();
        for (JsonNode section : JSON.readTree(chosen)) {
            List<String> products = section.path("product_items")
                    .valueStream()
                    .map(item -> item.path("product_retailer_id").asString())
                    .toList();
            String title = section.path("title").asString("");
            sections.add((title.isEmpty() ? "" : title + ": ") + String.join(", ", products));
        }
        return String.join(" · ", sections);
    }
}
