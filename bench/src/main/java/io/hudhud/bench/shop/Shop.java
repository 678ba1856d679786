package io.hudhud.bench.shop;

import io.hudhud.bench.api.Audience;
import io.hudhud.bench.api.Campaign;
import io.hudhud.bench.api.CampaignDraft;
import io.hudhud.bench.api.Hudhud;
import io.hudhud.bench.api.Import;
import io.hudhud.bench.api.ImportBasis;
import io.hudhud.bench.api.NewSender;
import io.hudhud.bench.api.Sender;
import io.hudhud.bench.ledger.Ledger;
import io.hudhud.bench.people.ContactFile;
import io.hudhud.bench.simulator.Merchant;
import io.hudhud.bench.simulator.Simulator;
import io.hudhud.bench.stack.Stack;
import io.hudhud.bench.stack.StackSettings;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sample merchant behind running processes: senders known and checked, webhooks pointed at the server, templates read.
 * Closing it ends the processes.
 */
public record Shop(Stack stack, Simulator simulator, Hudhud hudhud, List<Sender> senders, UUID offer, UUID orderShipped)
        implements AutoCloseable {
    private static final Duration IMPORT = Duration.ofMinutes(15);

    public Shop {
        senders = List.copyOf(senders);
    }

    /**
     * Starts everything.
     *
     * @param numbers how many senders of one portfolio
     * @param throughputPerSecond what WhatsApp allows each
     */
    public static Shop open(StackSettings settings, int numbers, int throughputPerSecond) throws InterruptedException {
        Stack stack = Stack.start(settings);
        try {
            var simulator = new Simulator(stack.simulatorUrl());
            var hudhud = new Hudhud(stack.serverUrl(), stack.apiKey());
            var merchant = Merchant.withNumbers(numbers);
            simulator.admit(merchant, throughputPerSecond);
            var senders = new ArrayList<Sender>();
            for (var number : merchant.numbers()) {
                senders.add(hudhud.addSender(sender(number, simulator.url())));
            }
            simulator.deliverTo(
                    merchant, stack.serverUrl().resolve(senders.getFirst().webhookPath()));
            hudhud.syncTemplates();
            return new Shop(
                    stack,
                    simulator,
                    hudhud,
                    senders,
                    hudhud.template(Merchant.OFFER),
                    hudhud.template(Merchant.ORDER_SHIPPED));
        } catch (RuntimeException e) {
            stack.keepFolder();
            stack.close();
            throw e;
        }
    }

    private static NewSender sender(Merchant.SendingNumber number, URI graph) {
        return new NewSender(
                number.name(),
                Merchant.PORTFOLIO_ID,
                Merchant.ACCOUNT_ID,
                number.id(),
                Merchant.TOKEN,
                Merchant.APP_ID,
                Merchant.APP_SECRET,
                Merchant.VERIFY_TOKEN,
                graph);
    }

    /** Imports so many people to whom nothing keeps a message from going. */
    public void welcome(int people) throws InterruptedException {
        Path file = ContactFile.willing(stack.folder().resolve("people.csv"), people);
        Import done = hudhud.importContacts(
                file, new ImportBasis(ContactFile.CONSENT_COLUMN, "SA", List.of("marketing", "transactional")), IMPORT);
        if (!done.succeeded() || done.people() != people) {
            throw new IllegalStateException("the import of " + people + " people came to " + done);
        }
    }

    /** Everybody gets and reads it within two seconds: what is measured is the way, not the people. */
    public void peopleAnswerAtOnce() {
        simulator.people(Map.of(
                "failures", Map.of(),
                "delivered", 1,
                "read", 1,
                "read_only", 0,
                "sent_delay_ms", List.of(20, 200),
                "delivered_delay_ms", List.of(50, 500),
                "read_delay_ms", List.of(100, 1500)));
    }

    /** A saved campaign of the offer, to everybody, through the sender of that place in the list. */
    public Campaign draft(String name, int sender, @Nullable Integer perSecond) {
        return hudhud.draft(
                new CampaignDraft(name, senders.get(sender).id(), offer, Audience.everybody(), perSecond, null));
    }

    /** The same to these people, at the sender's pace. */
    public Campaign draft(String name, Audience audience) {
        return hudhud.draft(new CampaignDraft(name, senders.getFirst().id(), offer, audience, null, null));
    }

    /** A look at the database of the server, on a connection of its own. */
    public Ledger ledger() throws SQLException {
        return new Ledger(stack.database());
    }

    @Override
    public void close() {
        stack.close();
    }
}
