package io.hudhud.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.audience.People.Everybody;
import io.hudhud.audience.People.Match;
import io.hudhud.audience.People.Named;
import io.hudhud.audience.People.OnList;
import io.hudhud.audience.People.Tagged;
import io.hudhud.audience.People.WeakerConsent;
import io.hudhud.contact.Standing;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.tables.Tables;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@HudhudTest
class AudiencesTest {

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    Audiences audiences;

    @Autowired
    DSLContext db;

    private GivenWorkspaces.Given shop;
    private long plain;
    private long vip;
    private long vipFromRiyadh;
    private long attested;

    @BeforeEach
    void fourContactsAndSomebodyElses() {
        shop = givenWorkspaces.aWorkspace();
        plain = givenContacts.contact(shop.id()).saved();
        vip = givenContacts.contact(shop.id()).tagged("vip").saved();
        vipFromRiyadh = givenContacts.contact(shop.id()).tagged("vip", "riyadh").saved();
        attested = givenContacts
                .contact(shop.id())
                .optedIn(Purpose.MARKETING, Standing.ATTESTED)
                .saved();
        var other = givenWorkspaces.aWorkspace("Other shop");
        givenContacts
                .contact(other.id())
                .tagged("vip")
                .optedIn(Purpose.MARKETING)
                .saved();
    }

    @Test
    void everybodyIsEverybodyOfTheWorkspace() {
        assertThat(peopleOf(new Everybody())).containsExactlyInAnyOrder(plain, vip, vipFromRiyadh, attested);
    }

    @Test
    void oneTagOrEachOfThem() {
        assertThat(peopleOf(new Tagged(Match.ANY, List.of("vip", "nobody"))))
                .containsExactlyInAnyOrder(vip, vipFromRiyadh);
        assertThat(peopleOf(new Tagged(Match.ALL, List.of("vip", "riyadh")))).containsExactly(vipFromRiyadh);
    }

    @Test
    void namedContactsAreTheWorkspacesOwnEachOnce() {
        long foreign = db.select(Tables.CONTACT.ID)
                .from(Tables.CONTACT)
                .where(Tables.CONTACT.WORKSPACE_ID.ne(shop.id().value()))
                .fetchSingle()
                .value1();
        assertThat(peopleOf(new Named(List.of(vip, vip, foreign, 999_999L)))).containsExactly(vip);
    }

    @Test
    void aListIsItsFrozenMembersThatAreStillThere() {
        UUID list = aList(shop.id(), vip, plain, 999_999L);
        assertThat(peopleOf(new OnList(list))).containsExactlyInAnyOrder(vip, plain);
    }

    @Test
    void aListOfAnotherWorkspaceHasNoMembersHereAndIsMissing() {
        var other = givenWorkspaces.aWorkspace("Third shop");
        UUID list = aList(other.id(), vip);
        var audience = AudienceDefinition.of(new OnList(list));

        assertThat(people(audience)).isEmpty();
        assertThat(audiences.missingLists(shop.id(), audience)).containsExactly(list);
        assertThat(audiences.missingLists(other.id(), audience)).isEmpty();
    }

    @Test
    void exclusionsTakeAwayWhomTheyName() {
        var audience = AudienceDefinition.EVERYBODY
                .minus(new Tagged(Match.ANY, List.of("riyadh")))
                .minus(new OnList(aList(shop.id(), plain)));
        assertThat(people(audience)).containsExactlyInAnyOrder(vip, attested);
    }

    @Test
    void theConsentGradeLeavesOutWeakerOptInsAndNobodyWithoutOne() {
        long single = givenContacts
                .contact(shop.id())
                .optedIn(Purpose.MARKETING, Standing.SINGLE)
                .saved();
        var audience = AudienceDefinition.EVERYBODY.minus(new WeakerConsent(Purpose.MARKETING, Standing.SINGLE));
        assertThat(people(audience)).containsExactlyInAnyOrder(plain, vip, vipFromRiyadh, single);
    }

    @Test
    void theSizeOfAnAudienceIsAskedByHttp() {
        shop.http()
                .post()
                .uri("/api/v1/audiences/count")
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"include": {"kind": "tags", "match": "any", "tags": ["vip"]},
                         "exclude": [{"kind": "contacts", "ids": ["%d"]}]}""".formatted(vip))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"contacts\": 1}");
    }

    @Test
    void anUnknownKindOfPeopleIsRefused() {
        shop.http()
                .post()
                .uri("/api/v1/audiences/count")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"include\": {\"kind\": \"sql\", \"where\": \"true\"}}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private List<Long> peopleOf(People include) {
        return people(AudienceDefinition.of(include));
    }

    private List<Long> people(AudienceDefinition audience) {
        var people = db.fetchValues(audiences.select(shop.id(), audience));
        assertThat(audiences.count(shop.id(), audience)).isEqualTo(people.size());
        return people;
    }

    private UUID aList(WorkspaceId workspace, Long... members) {
        var list = db.insertInto(Tables.CONTACT_LIST)
                .set(Tables.CONTACT_LIST.WORKSPACE_ID, workspace.value())
                .set(Tables.CONTACT_LIST.NAME, "a file")
                .set(Tables.CONTACT_LIST.KEPT, true)
                .set(Tables.CONTACT_LIST.SIZE, (long) members.length)
                .set(Tables.CONTACT_LIST.CREATED_AT, Instant.parse("2026-11-22T09:00:00Z"))
                .returningResult(Tables.CONTACT_LIST.ID)
                .fetchSingle()
                .value1();
        db.insertInto(Tables.CONTACT_LIST_CHUNK)
                .set(Tables.CONTACT_LIST_CHUNK.WORKSPACE_ID, workspace.value())
                .set(Tables.CONTACT_LIST_CHUNK.LIST_ID, list)
                .set(Tables.CONTACT_LIST_CHUNK.N, 0)
                .set(Tables.CONTACT_LIST_CHUNK.CONTACT_IDS, members)
                .execute();
        return list;
    }
}
