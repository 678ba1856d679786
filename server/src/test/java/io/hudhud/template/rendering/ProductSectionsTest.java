package io.hudhud.template.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.rendering.ProductSections.Chosen;
import io.hudhud.template.rendering.ProductSections.Unfit;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ProductSectionsTest {

    @Test
    void productsAloneAreOneSection() {
        assertThat(read(" sku-1, sku-2،sku-3\n"))
                .isEqualTo(
                        new Chosen(
                                "[{\"product_items\":[{\"product_retailer_id\":\"sku-1\"},{\"product_retailer_id\":\"sku-2\"},{\"product_retailer_id\":\"sku-3\"}]}]"));
    }

    @Test
    void metasListIsTakenAndCleaned() {
        var chosen = (Chosen) read("""
                [{"title": " For\\tyou ", "product_items": [{"product_retailer_id": "sku-1"}], "more": 1},
                 {"title": "Others", "product_items": [{"product_retailer_id": "sku-2"}, {"product_retailer_id": " "}]}]""");

        assertThat(chosen.json())
                .isEqualTo("[{\"title\":\"For you\",\"product_items\":[{\"product_retailer_id\":\"sku-1\"}]},"
                        + "{\"title\":\"Others\",\"product_items\":[{\"product_retailer_id\":\"sku-2\"}]}]");
        assertThat(ProductSections.inWords(chosen.json())).isEqualTo("For you: sku-1 · Others: sku-2");
        assertThat(ProductSections.first(chosen.json())).isEqualTo("sku-1");
    }

    @Test
    void whatWhatsappWouldRefuseHasAReason() {
        assertThat(read(", ,")).isEqualTo(Unfit.NO_PRODUCTS);
        assertThat(read("[]")).isEqualTo(Unfit.NO_PRODUCTS);
        assertThat(read("[{")).isEqualTo(Unfit.UNREADABLE);
        assertThat(read(sections(1, "T", 30))).isInstanceOf(Chosen.class);
        assertThat(read(sections(1, "T", 31))).isEqualTo(Unfit.TOO_MANY_PRODUCTS);
        assertThat(read(sections(10, "T", 3))).isInstanceOf(Chosen.class);
        assertThat(read(sections(11, "T", 1))).isEqualTo(Unfit.TOO_MANY_SECTIONS);
        assertThat(read(sections(1, "", 1))).isInstanceOf(Chosen.class);
        assertThat(read(sections(2, "", 1))).isEqualTo(Unfit.TITLE_MISSING);
        assertThat(read(sections(1, "t".repeat(24), 1))).isInstanceOf(Chosen.class);
        assertThat(read(sections(1, "t".repeat(25), 1))).isEqualTo(Unfit.TITLE_TOO_LONG);
        assertThat(read(sections(2, "T", 0))).isEqualTo(Unfit.NO_PRODUCTS);
    }

    private static ProductSections.Reading read(String value) {
        return ProductSections.read(value, CleanText.in("en"));
    }

    private static String sections(int sections, String title, int products) {
        String items = String.join(",", Collections.nCopies(products, "{\"product_retailer_id\": \"a\"}"));
        String section = "{\"title\": \"" + title + "\", \"product_items\": [" + items + "]}";
        return "[" + String.join(",", Collections.nCopies(sections, section)) + "]";
    }
}
