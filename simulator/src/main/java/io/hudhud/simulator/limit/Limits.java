package io.hudhud.simulator.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The limits of every number and portfolio. */
public final class Limits {
    private final Map<String, NumberLimits> numbers = new ConcurrentHashMap<>();
    private final Map<String, PortfolioReach> portfolios = new ConcurrentHashMap<>();

    /** The limits of a number; started afresh when its throughput has changed. */
    public NumberLimits of(String numberId, int perSecond) {
        NumberLimits limits = numbers.get(numberId);
        if (limits != null && limits.perSecond() == perSecond) {
            return limits;
        }
        return numbers.compute(
                numberId,
                (_, known) -> known != null && known.perSecond() == perSecond ? known : new NumberLimits(perSecond));
    }

    public PortfolioReach ofPortfolio(String portfolioId) {
        return portfolios.computeIfAbsent(portfolioId, _ -> new PortfolioReach());
    }

    public void clear() {
        numbers.clear();
        portfolios.clear();
    }
}
