package io.hudhud.delivery;

import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.link.LinksClicked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes in the ledger whose link was opened, in the transaction that counts the clicks. */
@Component
class CountClicked {

    private final ApplyFacts ledger;

    CountClicked(ApplyFacts ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(LinksClicked clicked) {
        ledger.apply(clicked.clicks().stream()
                .map(click -> Fact.clicked(
                        click.workspace(),
                        new MessageKey(
                                click.message().period(),
                                click.message().origin(),
                                click.message().message()),
                        click.at()))
                .toList());
    }
}
