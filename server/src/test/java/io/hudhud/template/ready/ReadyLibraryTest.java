package io.hudhud.template.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ReadyLibraryTest {

    static final List<ReadyTemplate> ALL = new ReadyLibrary().all();

    @Test
    void everyFileOfTheFolderIsReadOnce() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(ReadyLibrary.class.getResource("order.txt"))
                        .toURI())
                .getParent();
        try (var files = Files.list(folder)) {
            assertThat(ALL)
                    .extracting(template -> template.key() + ".json")
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .toList());
        }
    }

    @Test
    void aTemplateIsFoundByItsKey() {
        var templates = new ReadyLibrary();

        assertThat(templates.find("cod_confirm")).get().isEqualTo(ALL.get(1));
        assertThat(templates.find("no_such_key")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupHasTemplatesAndTheyStandTogether(Group group) {
        var keys = ALL.stream().map(ReadyTemplate::group).toList();

        assertThat(keys.subList(keys.indexOf(group), keys.lastIndexOf(group) + 1))
                .containsOnly(group);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void bothLanguagesHaveTheSameParts(ReadyTemplate template) {
        assertThat(shape(template.designs().getLast().components()))
                .isEqualTo(shape(template.designs().getFirst().components()));
    }

    /** Kinds of parts and buttons in their order, with the addresses of the buttons. */
    private static List<String> shape(List<Component> components) {
        var shape = new ArrayList<String>();
        for (Component component : components) {
            shape.add(component.getClass().getSimpleName());
            switch (component) {
                case Component.Buttons(var buttons) -> buttons.forEach(button -> shape.add(kind(button)));
                case Component.Carousel(var cards) -> cards.forEach(card -> shape.addAll(shape(card)));
                default -> {}
            }
        }
        return shape;
    }

    private static String kind(Button button) {
        return button.getClass().getSimpleName()
                + (button instanceof Button.Url(var _, var address, var _) ? " " + address.text() : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "group": "carts"            | "group": "carts", "kin": 1 | kin
                    "group": "carts"            | "group": "baskets"        | Group
                    "group": "carts",           |                           | group
                    "key": "back_in_stock"      | "key": "back"             | its key is back
                    "purpose": "marketing"      | "purpose": "transactional" | category and purpose do not agree
                    "language": "ar"            | "language": "en"          | designs are English, then Arabic
                    "name": "back_in_stock"     | "name": "in_stock"        | is not named back_in_stock
                    "category": "MARKETING"     | "category": "MARKTING"    | something that is not part of a template
                    "type": "FOOTER"            | "type": "FOOTHER"         | parts that cannot be sent
                    "text": "Reply STOP         | "txet": "Reply STOP       | something that is not part of a template
                    {{first_name}}، المنتج      | {{name}}، المنتج          | differ in their variables
                    "body.product"              | "body.porduct"            | fills what the designs do not have: [body.porduct]
                    "from": "contact"           | "from": "kontact"         | kontact
                    "fallback"                  | "falback"                 | falback
                    "ar": "عودة منتج إلى المتجر" | "ar": ""                  | titles are one in each of [en, ar]
                    """)
    void aFileWithSomethingWrongIsRefusedInASentence(String right, @Nullable String wrong, String sentence)
            throws IOException {
        String file = file("back_in_stock.json");
        assertThat(file).contains(right);
        String broken = file.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> ReadReady.from("back_in_stock", broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The ready template in back_in_stock.json cannot be used: ")
                .hasMessageContaining(sentence);
    }

    private static String file(String name) throws IOException {
        try (var file = Objects.requireNonNull(ReadyLibrary.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
