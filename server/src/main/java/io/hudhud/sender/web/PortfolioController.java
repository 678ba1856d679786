package io.hudhud.sender.web;

import io.hudhud.sender.SenderStore;
import io.hudhud.shared.Page;
import io.hudhud.workspace.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The portfolios that the workspace's senders belong to. */
@RestController
@RequestMapping("/api/v1/portfolios")
class PortfolioController {

    /**
     * @param metaId Meta's id of the business portfolio
     * @param messagingLimit different people per moving 24 hours, absent = unlimited
     * @param senders how many of this workspace's senders belong to it
     */
    record PortfolioView(UUID id, String metaId, @Nullable Integer messagingLimit, int senders) {}

    private final SenderStore store;

    PortfolioController(SenderStore store) {
        this.store = store;
    }

    @GetMapping
    Page<PortfolioView> list(Caller caller) {
        var portfolios = store.portfolios(caller.workspace()).stream()
                .map(portfolio -> new PortfolioView(
                        portfolio.id(), portfolio.metaId(), portfolio.messagingLimit(), portfolio.senders()))
                .toList();
        return new Page<>(portfolios, null);
    }
}
