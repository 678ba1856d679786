package io.hudhud.template.rules;

import static io.hudhud.template.rules.Draft.named;
import static io.hudhud.template.rules.Draft.utility;

import io.hudhud.template.design.Design.ParameterFormat;
import java.util.List;

/** Variables: how they are written, where they stand, their samples. */
final class VariableCases {

    static final List<Case> ALL = List.of(
            Case.of("variable-special", "body", utility().body("Your order {{#1}} has left our shop."), utility()),
            Case.of("variable-special", "body", utility().body("You paid {{total$}} in our shop."), utility()),
            Case.of("braces-unbalanced", "body", utility().body("Your order {{1} has left our shop."), utility()),
            Case.of("braces-unbalanced", "body", utility().body("Your order 1}} has left our shop."), utility()),
            Case.of(
                    "braces-unbalanced",
                    "header",
                    utility().header("Order {{1"),
                    utility().header("Order 1")),
            Case.of("braces-single", "body", utility().body("Your order {1} has left our shop."), utility()),
            Case.of(
                    "variable-format",
                    "body",
                    named().namedBody("Hello {{1}}, it has left our shop.", "1", "Sara"),
                    named()),
            Case.of(
                    "variable-format",
                    "body",
                    utility()
                            .namedBody(
                                    "Hello {{1}}, your order {{number}} has left our shop.",
                                    "1", "Sara", "number", "7"),
                    utility()),
            Case.of(
                    "variable-upper-case",
                    "body",
                    named().namedBody("Hello {{firstName}}, it has left our shop.", "firstName", "Sara"),
                    named()),
            Case.of(
                    "variable-digit",
                    "body",
                    named().namedBody("Hello {{name_1}}, it has left our shop.", "name_1", "Sara"),
                    named()),
            Case.of(
                    "variable-repeated",
                    "body",
                    named().namedBody(
                                    "Hello {{name}}, your order has left our shop. Bye, {{name}}, see you.",
                                    "name",
                                    "Sara"),
                    named()),
            Case.of(
                    "number-repeated",
                    "body",
                    utility().body("Hello {{1}}, your order has left our shop. Bye, {{1}}, see you.", "Sara"),
                    utility().body("Hello {{1}}, your order has left our shop. Bye, {{2}}, see you.", "Sara", "Sara")),
            Case.of(
                    "variables-order",
                    "body",
                    utility().namedBody("Hello {{1}}, your order {{3}} has left our shop.", "1", "Sara", "3", "7"),
                    utility()),
            Case.of(
                    "variables-order",
                    "body",
                    utility().body("Hello {{2}}, your order {{1}} has left our shop.", "7", "Sara"),
                    utility()),
            Case.of(
                    "variables-order",
                    "header",
                    utility()
                            .namedBody("Hello {{1}}, it has left our shop.", "1", "Sara")
                            .header("Order {{2}} is out", "7", "8"),
                    utility().header("Order {{1}} is out", "7")),
            Case.of(
                    "variable-at-edge",
                    "body",
                    utility().body("{{1}}, your order has left our shop.", "Sara"),
                    utility()),
            Case.of(
                    "variable-at-edge",
                    "body",
                    utility().body("Your order has left our shop, {{1}} ", "Sara"),
                    utility().body("Your order has left our shop, {{1}}.", "Sara")),
            Case.of(
                    "header-variable-at-edge",
                    "header",
                    utility().header("Order {{1}}", "7"),
                    utility().header("Order {{1}} is out", "7")),
            Case.of(
                    "variables-adjacent",
                    "body",
                    utility().body("Hello {{1}}{{2}}, your order has left our shop.", "Sara", "Ali"),
                    utility().body("Hello {{1}} - {{2}}, your order has left our shop.", "Sara", "Ali")),
            Case.of(
                    "variables-spaced",
                    "body",
                    utility().body("Hello {{1}} {{2}}, your order has left our shop.", "Sara", "Ali"),
                    utility().body("Hello {{1}} of {{2}}, your order has left our shop.", "Sara", "Ali")),
            Case.of(
                    "sample-missing",
                    "body",
                    utility().body("Hello {{1}}, your order {{2}} has left our shop.", "Sara"),
                    utility()),
            Case.of(
                    "sample-missing",
                    "header",
                    utility().header("Order {{1}} is out", " "),
                    utility().header("Order {{1}} is out", "7")),
            Case.of(
                    "sample-missing",
                    "body",
                    named().format(ParameterFormat.NAMED).namedBody("Hello {{first_name}}, it has left our shop."),
                    named()));

    private VariableCases() {}
}
