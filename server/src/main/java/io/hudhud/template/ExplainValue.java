package io.hudhud.template;

import io.hudhud.template.MappingProblem.Code;
import io.hudhud.template.content.Variable;
import io.hudhud.template.rendering.CleanText;
import io.hudhud.template.rendering.ProductSections;
import io.hudhud.template.rendering.ProductSections.Unfit;

/** Says why a value that is the same for everybody does not fit its variable. */
final class ExplainValue {

    private ExplainValue() {}

    static MappingProblem of(Variable variable, String language, String value) {
        return of("value", variable, language, value);
    }

    static MappingProblem fallback(Variable variable, String language, String value) {
        return of("fallback", variable, language, value);
    }

    private static MappingProblem of(String which, Variable variable, String language, String value) {
        CleanText text = CleanText.in(language);
        Code code = text.clean(value) == null ? Code.EMPTY_VALUE : code(variable.kind(), value, text);
        String sentence = "The " + which + " of " + variable.key() + " " + sentence(code, variable.kind());
        return new MappingProblem(code, language, variable.key(), sentence);
    }

    private static Code code(Variable.Kind kind, String value, CleanText text) {
        return switch (kind) {
            case PRODUCT_SECTIONS ->
                ProductSections.read(value, text) instanceof Unfit why ? code(why) : Code.EMPTY_VALUE;
            case CATALOG -> Code.NOT_A_CATALOG;
            case FLOW_DATA -> Code.FLOW_DATA_UNREADABLE;
            default -> Code.EMPTY_VALUE;
        };
    }

    private static Code code(Unfit why) {
        return switch (why) {
            case UNREADABLE -> Code.PRODUCTS_UNREADABLE;
            case NO_PRODUCTS -> Code.NO_PRODUCTS;
            case TOO_MANY_PRODUCTS -> Code.TOO_MANY_PRODUCTS;
            case TOO_MANY_SECTIONS -> Code.TOO_MANY_SECTIONS;
            case TITLE_MISSING -> Code.SECTION_TITLE_MISSING;
            case TITLE_TOO_LONG -> Code.SECTION_TITLE_TOO_LONG;
        };
    }

    private static String sentence(Code code, Variable.Kind kind) {
        return switch (code) {
            case PRODUCTS_UNREADABLE -> "cannot be read: write the products' ids with commas between them.";
            case NO_PRODUCTS -> "has a section without a product.";
            case TOO_MANY_PRODUCTS -> "has more than 30 products.";
            case TOO_MANY_SECTIONS -> "has more than 10 sections.";
            case SECTION_TITLE_MISSING -> "has several sections: each needs a title.";
            case SECTION_TITLE_TOO_LONG -> "has a section whose title is longer than 24 characters.";
            case NOT_A_CATALOG -> "is not a catalogue's number: Meta's Commerce Manager shows it.";
            case FLOW_DATA_UNREADABLE -> "is not a JSON object with at least one member.";
            default -> "is empty or not a " + what(kind) + ".";
        };
    }

    private static String what(Variable.Kind kind) {
        return switch (kind) {
            case TEXT, LABEL, ONE_TIME_CODE, URL_SUFFIX, FILE_NAME, COUPON_CODE, PAYLOAD, FLOW_TOKEN -> "text";
            case MEDIA -> "media id or web address";
            case COORDINATE -> "coordinate";
            case MOMENT -> "moment";
            case WEB_ADDRESS -> "web address that begins with https://";
            case DESTINATION -> "web address with https:// and all";
            case PRODUCT, PRODUCT_SECTIONS -> "product";
            case CATALOG -> "catalogue's number";
            case FLOW_DATA -> "JSON object";
        };
    }
}
