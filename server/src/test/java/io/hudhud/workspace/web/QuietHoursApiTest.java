package io.hudhud.workspace.web;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@HudhudTest
class QuietHoursApiTest {

    private static final String PATH = "/api/v1/settings/quiet-hours";
    private static final String HOURS = """
            {"marketing": {"sunday": [{"from": "22:00", "until": "09:00"}], "friday": [{"from": "00:00", "until": "00:00"}]},
             "transactional": {},
             "periods": [{"name": "رمضان", "firstDay": "2027-02-08", "lastDay": "2027-03-08", "purposes": ["marketing"],
                          "closed": false, "hours": [{"from": "04:00", "until": "20:00"}]}]}
            """;

    @Autowired
    GivenWorkspaces workspaces;

    private GivenWorkspaces.Given shop;

    @BeforeEach
    void aMerchant() {
        shop = workspaces.aWorkspace();
    }

    @Test
    void whatIsSetIsRead() {
        put("1", HOURS).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");

        shop.http()
                .get()
                .uri(PATH)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .json(HOURS);
        put("1", HOURS).expectStatus().isEqualTo(412);
    }

    @Test
    void theOtherSettingsLeaveThemAlone() {
        put("1", HOURS).expectStatus().isOk();

        shop.http()
                .put()
                .uri("/api/v1/settings")
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\": \"N\", \"country\": \"SA\", \"zone\": \"Asia/Riyadh\", \"currency\": \"SAR\"}"
                        .getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isOk();

        shop.http().get().uri(PATH).exchange().expectBody().json(HOURS);
    }

    @Test
    void whatCannotBeMeantIsNamed() {
        put("1", HOURS.replace("22:00", "09:00"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("marketing.sunday[0]")
                .jsonPath("$.errors[0].code")
                .isEqualTo("invalid")
                .jsonPath("$.errors[0].detail")
                .isEqualTo("quiet hours have to begin and end at different times");
        put("1", HOURS.replace("2027-03-08", "2027-01-08"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("periods[0]");
        put("1", HOURS.replace("22:00", "25:00"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("marketing.sunday[0].from");
    }

    @Test
    void aMarketerReadsThem() {
        var marketer = workspaces.http(workspaces.aKey(shop.id(), Role.MARKETER));

        marketer.get().uri(PATH).exchange().expectStatus().isOk();
        marketer.put()
                .uri(PATH)
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(HOURS.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void feastsAreProposed() {
        shop.http()
                .get()
                .uri(PATH + "/suggestions?year=2027")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.weekend[0]")
                .isEqualTo("friday")
                .jsonPath("$.periods[0].occasion")
                .isEqualTo("ramadan")
                .jsonPath("$.periods[0].firstDay")
                .isEqualTo("2027-02-08")
                .jsonPath("$.periods[0].hijriFirst.year")
                .isEqualTo(1448);
        shop.http()
                .get()
                .uri(PATH + "/suggestions?year=3000")
                .exchange()
                .expectStatus()
                .isBadRequest();
        shop.http()
                .get()
                .uri(PATH + "/suggestions?year=2027&country=XX")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private RestTestClient.ResponseSpec put(String seen, String hours) {
        return shop.http()
                .put()
                .uri(PATH)
                .header("If-Match", "\"" + seen + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(hours.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }
}
