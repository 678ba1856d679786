package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.Category;
import io.hudhud.workspace.Trade;
import java.util.List;

/** Goods and trades that WhatsApp forbids or restricts. */
final class TradeLint {

    private static final String GOODS = "goods.";

    static final List<Rule> ALL = List.of(
            warning("goods-prohibited", Sources.POLICY, TradeLint::prohibited),
            warning("goods-restricted", Sources.POLICY, TradeLint::restricted),
            warning("trade-prohibited", Sources.POLICY, TradeLint::tradeProhibited),
            warning("trade-restricted", Sources.POLICY, TradeLint::tradeRestricted));

    private TradeLint() {}

    private static void prohibited(Page page, Found found) {
        goods(page, true, found);
    }

    private static void restricted(Page page, Found found) {
        goods(page, false, found);
    }

    private static void goods(Page page, boolean prohibited, Found found) {
        for (Text text : page.texts()) {
            for (var hit : text.hits()) {
                if (hit.topic().startsWith(GOODS)) {
                    var trade = Trade.valueOf(hit.topic().substring(GOODS.length()));
                    if (trade.prohibited() == prohibited) {
                        found.at(text.at(), "word", hit.words(), "trade", trade);
                    }
                }
            }
        }
    }

    private static void tradeProhibited(Page page, Found found) {
        trade(page, true, found);
    }

    private static void tradeRestricted(Page page, Found found) {
        trade(page, false, found);
    }

    /** What a workspace of such a trade advertises will be looked at more closely, whatever its words. */
    private static void trade(Page page, boolean prohibited, Found found) {
        var trade = page.setting().trade();
        if (trade != null && trade.prohibited() == prohibited && page.is(Category.MARKETING)) {
            found.at("category", "trade", trade);
        }
    }
}
