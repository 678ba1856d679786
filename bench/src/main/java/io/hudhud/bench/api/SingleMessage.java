package io.hudhud.bench.api;

import java.util.Map;
import java.util.UUID;

/**
 * One transactional message about an order.
 *
 * @param lane {@code TRANSACTIONAL}, or {@code TRIGGERED}: behind the former, before campaigns
 */
public record SingleMessage(UUID sender, String phone, UUID template, String orderNumber, String lane) {

    Map<String, ?> body() {
        return Map.of(
                "sender", sender.toString(),
                "to", Map.of("phone", phone),
                "template", template.toString(),
                "values", Map.of("body.order_number", orderNumber),
                "purpose", "TRANSACTIONAL",
                "lane", lane);
    }
}
