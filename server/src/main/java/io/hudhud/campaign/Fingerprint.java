package io.hudhud.campaign;

import io.hudhud.shared.Sha256;
import io.hudhud.template.Template;
import io.hudhud.template.Variant;
import io.hudhud.workspace.BusinessData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What somebody agrees to, as 32 bytes: the same for the same campaign on every node and after every restart. */
final class Fingerprint {

    // Maps that cannot be changed are read in another order by each start of the server.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Fingerprint() {}

    /**
     * Settings, the languages of the template that could be sent as they read, and what business data fill in.
     *
     * @param said what the mapping takes from the workspace's business data
     */
    static byte[] of(CampaignSettings settings, @Nullable Template template, BusinessData.Content said) {
        var words = template == null
                ? List.of()
                : template.variants().stream()
                        .filter(Variant::isApproved)
                        .map(variant -> List.of(variant.language(), variant.category(), variant.components()))
                        .toList();
        String content = JSON.writeValueAsString(List.of(settings, words, said));
        return Sha256.of(content);
    }
}
