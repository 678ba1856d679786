package io.hudhud.template;

import io.hudhud.link.Destination;
import io.hudhud.template.content.Variable.Kind;
import io.hudhud.template.rendering.CleanText;
import io.hudhud.template.rendering.Isolate;
import io.hudhud.template.rendering.ProductSections;
import io.hudhud.template.rendering.Values;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The last step of a value: made what WhatsApp wants of its kind of variable. */
@FunctionalInterface
interface FinishValue {

    /** Absent when it is not what the variable takes. */
    @Nullable
    String value(String written, ZoneId zone);

    static FinishValue of(Kind kind, String language) {
        CleanText text = CleanText.in(language);
        Isolate isolate = Isolate.in(language);
        return switch (kind) {
            case TEXT ->
                (value, zone) -> {
                    String clean = text.clean(value);
                    return clean == null ? null : isolate.keep(clean);
                };
            case LABEL, ONE_TIME_CODE, FILE_NAME, COUPON_CODE, PAYLOAD, PRODUCT, FLOW_TOKEN ->
                (value, zone) -> text.clean(value);
            case URL_SUFFIX -> clean(text, Values::urlSuffix);
            case DESTINATION -> clean(text, Destination::read);
            case MEDIA -> clean(text, Values::media);
            case COORDINATE -> clean(text, Values::coordinate);
            case WEB_ADDRESS -> clean(text, Values::webAddress);
            case CATALOG -> clean(text, Values::catalog);
            case FLOW_DATA -> (value, zone) -> Values.flowData(value);
            case MOMENT ->
                (value, zone) -> {
                    String clean = text.clean(value);
                    return clean == null ? null : Values.endMilliseconds(clean, zone);
                };
            case PRODUCT_SECTIONS ->
                (value, zone) -> switch (ProductSections.read(value, text)) {
                    case ProductSections.Chosen(var json) -> json;
                    case ProductSections.Unfit _ -> null;
                };
        };
    }

    private static FinishValue clean(CleanText text, Read read) {
        return (value, zone) -> {
            String clean = text.clean(value);
            return clean == null ? null : read.of(clean);
        };
    }

    /** Reads a clean value. */
    @FunctionalInterface
    interface Read {
        @Nullable
        String of(String clean);
    }
}
