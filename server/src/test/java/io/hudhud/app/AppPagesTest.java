package io.hudhud.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class AppPagesTest {

    private final AppPages pages = new AppPages(new ByteArrayResource(new byte[0]));

    @ParameterizedTest
    @ValueSource(strings = {"campaigns", "campaigns/view/0199", "settings/", "login", "library"})
    void isAPageOfTheApp(String path) {
        assertThat(AppPages.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"api/v1/nothing", "api", "webhooks/x", "actuator/env", "favicon.ico", "a/b.js", "assets/old"})
    void isNone(String path) {
        assertThat(AppPages.isPage(path)).isFalse();
    }

    @Test
    void aServerBuiltWithoutTheAppSaysSo() throws IOException {
        var nothing = new ClassPathResource("static/no-app-here/");

        assertThat(pages.getResource("campaigns", nothing)).isInstanceOf(ByteArrayResource.class);
        assertThat(pages.getResource("index.html", nothing)).isInstanceOf(ByteArrayResource.class);
        assertThat(pages.getResource("boot.js", nothing)).isNull();
    }
}
