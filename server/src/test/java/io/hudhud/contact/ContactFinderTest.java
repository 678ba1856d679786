package io.hudhud.contact;

import static org.assertj.core.api.BDDAssertions.then;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class ContactFinderTest {

    private static final UUID PORTFOLIO = UUID.fromString("5b0a5a0e-0000-7000-8000-000000000001");
    private static final UUID OTHER_PORTFOLIO = UUID.fromString("5b0a5a0e-0000-7000-8000-000000000002");

    @Autowired
    GivenContacts given;

    @Autowired
    ContactFinder finder;

    @Autowired
    Identities identities;

    @Autowired
    Recipients recipients;

    @Autowired
    GivenWorkspaces workspaces;

    private WorkspaceId workspace = new WorkspaceId(0);

    @BeforeEach
    void aWorkspace() {
        workspace = workspaces.aWorkspace().id();
    }

    @Test
    void findsByNumberInTheFormThatWhatsAppWritesIt() {
        long mexican = given.contact(workspace).withPhone("+525512345678").saved();
        long argentine = given.contact(workspace).withPhone("+541123456789").saved();
        long brazilian = given.contact(workspace).withPhone("+5511987654321").saved();

        then(finder.find(workspace, PORTFOLIO, "5215512345678", null)).contains(mexican);
        then(finder.find(workspace, PORTFOLIO, "5491123456789", null)).contains(argentine);
        then(finder.find(workspace, PORTFOLIO, "551187654321", null)).contains(brazilian);
    }

    @Test
    void aLearnedWaIdFindsThePersonAndLeavesTheNumberAsGiven() {
        long contact = given.contact(workspace).withPhone("+966500000001").saved();

        identities.learnWaIds(workspace, Map.of(contact, "966599999999"));

        then(finder.find(workspace, PORTFOLIO, "966599999999", null)).contains(contact);
        then(finder.find(workspace, PORTFOLIO, "966500000001", null)).contains(contact);
        then(Objects.requireNonNull(load(contact).phone()).value()).isEqualTo("+966500000001");
    }

    @Test
    void aBsuidBelongsToOnePortfolio() {
        long contact = given.contact(workspace).withBsuid(PORTFOLIO, "SA.123").saved();

        then(finder.find(workspace, PORTFOLIO, null, "SA.123")).contains(contact);
        then(finder.find(workspace, OTHER_PORTFOLIO, null, "SA.123")).isEmpty();
        then(load(contact).bsuid()).isEqualTo("SA.123");
    }

    @Test
    void aStrangerBecomesAContactOnce() {
        long first = finder.findOrCreate(workspace, PORTFOLIO, "966500000077", "SA.77", "Salma");
        long again = finder.findOrCreate(workspace, PORTFOLIO, "966500000077", null, "Salma");
        long byBsuid = finder.findOrCreate(workspace, PORTFOLIO, null, "SA.77", null);

        then(List.of(again, byBsuid)).containsOnly(first);
        then(load(first).country()).isEqualTo("SA");
        then(Objects.requireNonNull(load(first).zone()).getId()).isEqualTo("Asia/Riyadh");
        then(load(first).fields()).containsEntry("name", "Salma").containsEntry("first_name", "Salma");
    }

    @Test
    void aNewBsuidReplacesTheOldOneButNeverSomebodyElses() {
        long noura = given.contact(workspace).withBsuid(PORTFOLIO, "SA.1").saved();
        long omar = given.contact(workspace).withBsuid(PORTFOLIO, "SA.2").saved();

        identities.learnBsuid(workspace, PORTFOLIO, noura, "SA.3");
        identities.learnBsuid(workspace, PORTFOLIO, noura, "SA.2");

        then(finder.find(workspace, PORTFOLIO, null, "SA.1")).isEmpty();
        then(finder.find(workspace, PORTFOLIO, null, "SA.3")).contains(noura);
        then(finder.find(workspace, PORTFOLIO, null, "SA.2")).contains(omar);
    }

    @Test
    void oneWorkspaceNeverSeesTheContactsOfAnother() {
        var other = workspaces.aWorkspace("Other shop").id();
        long theirs = given.contact(other)
                .withPhone("+966500000001")
                .withBsuid(PORTFOLIO, "SA.1")
                .saved();

        then(finder.find(workspace, PORTFOLIO, "966500000001", "SA.1")).isEmpty();
        then(recipients.load(workspace, PORTFOLIO, List.of(theirs))).isEmpty();
    }

    @Test
    void templatesMaySayAttributes() {
        long contact = given.contact(workspace).in("Riyadh").withAttributes("""
                {"tier": "gold", "points": 12, "empty": ""}
                """).saved();

        then(load(contact).fields())
                .containsEntry("attribute.tier", "gold")
                .containsEntry("attribute.points", "12")
                .containsEntry("city", "Riyadh")
                .doesNotContainKey("attribute.empty");
    }

    private Recipient load(long contact) {
        return Objects.requireNonNull(
                recipients.load(workspace, PORTFOLIO, List.of(contact)).get(contact));
    }
}
