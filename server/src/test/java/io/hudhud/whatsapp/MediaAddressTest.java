package io.hudhud.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token follows an address that an answer names: only to Meta, or back to where the answer came from. */
class MediaAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1, https://graph.facebook.com, true",
        "https://graph.facebook.com/v23.0/1, https://graph.facebook.com, true",
        "http://127.0.0.1:8090/v23.0/_media/1, http://localhost:8090, true",
        "http://lookaside.fbsbx.com/1, https://graph.facebook.com, false",
        "https://fbsbx.com.evil.example/1, https://graph.facebook.com, false",
        "https://evilfbsbx.com/1, https://graph.facebook.com, false",
        "https://user@lookaside.fbsbx.com/1, https://graph.facebook.com, false",
        "https://evil.example/1, https://graph.facebook.com, false",
        "http://127.0.0.1:9999/1, http://localhost:8090, false",
        "http://127.0.0.1:8090/1, https://graph.facebook.com, false",
        "not an address, https://graph.facebook.com, false",
    })
    void theTokenGoesToMetaAlone(String url, URI graph, boolean trusted) {
        assertThat(MediaAddress.trusted(url, graph).isPresent()).isEqualTo(trusted);
    }
}
