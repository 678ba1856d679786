package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.contact.Recipient;
import io.hudhud.link.LinksForTests;
import io.hudhud.link.NewLink;
import io.hudhud.link.TrackedLinks;
import io.hudhud.template.Rendered.Ready;
import io.hudhud.template.Rendered.Skipped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackedButtonTest {

    private static final String KEY = "button.0.url";

    private final TrackedLinks links = LinksForTests.at("go.shop.example");
    private final Template offer = Drafts.template("offer", Drafts.approved("en", """
            [{"type": "BODY", "text": "New scents."},
             {"type": "BUTTONS", "buttons": [
                {"type": "URL", "text": "Cart", "url": "https://go.shop.example/l/{{1}}"},
                {"type": "URL", "text": "Shop", "url": "https://shop.example/{{1}}"}]}]
            """));

    @Test
    void aMessageCarriesATokenAndTellsWhereItLeads() {
        var ready = ready(Assignment.of(new Source.Attribute("cart")).expiringAfter(24), "https://shop.example/cart/7");

        assertThat(ready.links())
                .containsExactly(new NewLink(
                        ready.links().getFirst().token(), KEY, "https://shop.example/cart/7", Duration.ofHours(24)));
        String token = ready.links().getFirst().token();
        assertThat(new String(ready.template(), StandardCharsets.UTF_8))
                .contains("\"text\":\"" + token + "\"", "\"text\":\"eid\"")
                .doesNotContain("cart/7");
        assertThat(ready.values()).containsEntry(KEY, token).containsEntry("button.1.url", "eid");
        assertThat(ready(Assignment.constant("https://shop.example/"), "")
                        .links()
                        .getFirst()
                        .token())
                .isNotEqualTo(token);
    }

    @Test
    void aPreviewShowsWhereItLeadsAndTheStoryWhatWasSent() {
        var compiled = compiled(Assignment.constant("https://shop.example/sale"));

        assertThat(compiled.preview(People.speaking("en", Map.of())).parts())
                .extracting(Preview.Part::text)
                .containsExactly("New scents.", "https://shop.example/sale", "https://shop.example/eid");
        assertThat(compiled.said("en", Map.of(KEY, "1Kabc", "button.1.url", "eid"))
                        .orElseThrow()
                        .parts())
                .extracting(Preview.Part::text)
                .containsExactly("New scents.", "https://go.shop.example/l/1Kabc", "https://shop.example/eid");
    }

    @Test
    void whatIsNoAddressOfTheWebIsReplacedByTheFallbackOrSkipped() {
        var cart = Assignment.of(new Source.Attribute("cart"));

        assertThat(compiled(cart).render(person("see our shop")))
                .isEqualTo(new Skipped(RenderSkip.NO_DESTINATION, KEY));
        assertThat(ready(cart.orElse("https://shop.example/"), "see our shop").links())
                .extracting(NewLink::destination)
                .containsExactly("https://shop.example/");
    }

    @Test
    void aConstantThatLeadsNowhereIsFoundBeforeAnybodyGetsIt() {
        assertThat(CheckMapping.check(
                        offer,
                        new Mapping(
                                Map.of(KEY, Assignment.constant("shop"), "button.1.url", Assignment.constant("eid"))),
                        BusinessValues.NONE,
                        links))
                .extracting(MappingProblem::code)
                .containsExactly(MappingProblem.Code.EMPTY_VALUE);
    }

    @Test
    void withoutAHostItIsAnAddressLikeAnyOther() {
        var compiled = CompiledTemplate.of(
                offer,
                new Mapping(Map.of(KEY, Assignment.constant("x"), "button.1.url", Assignment.constant("eid"))),
                BusinessValues.NONE,
                List.of());

        assertThat(((Ready) compiled.render(person(""))).links()).isEmpty();
    }

    private CompiledTemplate compiled(Assignment destination) {
        var mapping = new Mapping(Map.of(KEY, destination, "button.1.url", Assignment.constant("eid")));
        return CompiledTemplate.of(offer, mapping, BusinessValues.NONE, List.of(), links);
    }

    private Ready ready(Assignment destination, String cart) {
        return (Ready) compiled(destination).render(person(cart));
    }

    private static Recipient person(String cart) {
        return People.speaking("en", Map.of("attribute.cart", cart));
    }
}
