package io.hudhud.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, https://shop.example/",
        "HTTP://Shop.Example:8080/Cart?id=7&u=a%20b#top, http://shop.example:8080/Cart?id=7&u=a%20b#top",
        "https://shop.example/منتج?q=عود, https://shop.example/%D9%85%D9%86%D8%AA%D8%AC?q=%D8%B9%D9%88%D8%AF",
        "https://متجر.example/a b, https://xn--pgbep1f.example/a%20b",
        "https://shop.example/sale?off=50%, https://shop.example/sale?off=50%25",
        "https://shop.example/?f[color]=red, https://shop.example/?f[color]=red",
    })
    void anAddressOfTheWebIsReadAndMadeFitToBeSent(String written, String read) {
        assertThat(Destination.read(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop.example/cart",
                "/cart",
                "//shop.example",
                "javascript:alert(1)",
                "ftp://shop.example/",
                "https://",
                "https:///cart",
                "https://shop.example@evil.example/",
                "https://user:word@shop.example/",
                "https://shop.example\\@evil.example/",
                "https://shop example/",
                "whatsapp://send?text=x"
            })
    void everythingElseLeadsNowhere(String other) {
        assertThat(Destination.read(other)).isNull();
    }

    @Test
    void nothingCanEndTheLineThatItIsSentIn() {
        assertThat(Destination.read("https://shop.example/a\r\nSet-Cookie: x=1"))
                .isNull();
        assertThat(Destination.read("https://shop.example\r\n/")).isNull();
        assertThat(Destination.read("https://shop.example/" + "a".repeat(2000))).isNull();
    }
}
