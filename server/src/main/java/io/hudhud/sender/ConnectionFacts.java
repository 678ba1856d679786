package io.hudhud.sender;

import io.hudhud.whatsapp.GraphResult;
import io.hudhud.whatsapp.ManagementApi.AccountFacts;
import io.hudhud.whatsapp.NumberFacts;
import io.hudhud.whatsapp.ReachOurselves;
import io.hudhud.whatsapp.WebhookTimes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked about a connection, and what came back.
 *
 * @param usedElsewhere the number is active somewhere in the installation, not as the sender that is looked at
 * @param webhooks what came in at the saved sender's address; absent before it is saved
 */
record ConnectionFacts(
        Connection connection,
        GraphResult<NumberFacts> number,
        GraphResult<AccountFacts> account,
        GraphResult<List<String>> numbersOfAccount,
        GraphResult<List<String>> subscribedApps,
        ReachOurselves.Result ourselves,
        boolean usedElsewhere,
        WebhookTimes.@Nullable Seen webhooks) {}
