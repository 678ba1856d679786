package io.hudhud.template;

import io.hudhud.template.content.Variable;

/** A value that WhatsApp takes, for each kind of variable. */
final class Fitting {

    private Fitting() {}

    static String value(Variable variable) {
        return switch (variable.kind()) {
            case TEXT, LABEL -> "Mona";
            case DESTINATION -> "https://shop.example/";
            case URL_SUFFIX, COUPON_CODE, PAYLOAD, ONE_TIME_CODE -> "EID25";
            case MEDIA -> "https://cdn.example.com/picture";
            case FILE_NAME -> "receipt.pdf";
            case COORDINATE -> "24.7136";
            case MOMENT -> "2099-12-31";
            case WEB_ADDRESS -> "https://shop.example/offers";
            case PRODUCT -> "sku-1";
            case CATALOG -> "194836987003835";
            case PRODUCT_SECTIONS -> """
                    [{"title": "For you", "product_items": [{"product_retailer_id": "sku-1"}, {"product_retailer_id": "sku-2"}]},
                     {"title": "عطور", "product_items": [{"product_retailer_id": "sku-3"}]}]""";
            case FLOW_TOKEN -> "visit-17";
            case FLOW_DATA -> "{\"city\": \"Riyadh\"}";
        };
    }
}
