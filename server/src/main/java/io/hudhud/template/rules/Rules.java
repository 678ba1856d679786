package io.hudhud.template.rules;

import java.util.List;
import java.util.stream.Stream;

/** Every rule there is: first what Meta refuses, then what makes it likely to. */
public final class Rules {

    public static final List<Rule> ALL = Stream.of(
                    NameRules.ALL,
                    CategoryRules.ALL,
                    VariableRules.ALL,
                    TextRules.ALL,
                    ButtonRules.ALL,
                    LinkRules.ALL,
                    CardRules.ALL,
                    AuthenticationRules.ALL,
                    CategoryLint.ALL,
                    StyleLint.ALL,
                    LinkLint.ALL,
                    SampleLint.ALL,
                    TradeLint.ALL,
                    OfferLint.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
