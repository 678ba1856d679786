package io.hudhud.sender;

import io.hudhud.sender.ConnectionCheck.Code;
import io.hudhud.sender.ConnectionCheck.Field;
import io.hudhud.whatsapp.GraphResult;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.NumberFacts;
import io.hudhud.whatsapp.WebhookTimes;
import io.hudhud.workspace.PublicAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of each field of a connection whether it is right, from WhatsApp's answers. Pure: same answers, same judgement. Error
 * codes as in Meta's list: 0 and 190 are about the token, 3, 10 and 200 to 299 about its permissions, 33 and 100 about the object.
 */
final class JudgeConnection {

    private final ConnectionFacts facts;
    private final List<ConnectionCheck> checks = new ArrayList<>();

    private JudgeConnection(ConnectionFacts facts) {
        this.facts = facts;
    }

    /** One check per field, in the order of {@link Field}. */
    static List<ConnectionCheck> of(ConnectionFacts facts) {
        var judge = new JudgeConnection(facts);
        if (judge.isHeard()) {
            judge.judge();
        }
        judge.webhookUrl();
        return List.copyOf(judge.checks);
    }

    /** Whether the Graph API answered and took the token: nothing else can be told before. */
    private boolean isHeard() {
        if (facts.number() instanceof Unreachable<NumberFacts>(var cause, var _)
                && facts.account() instanceof Unreachable<?>) {
            checks.add(ConnectionCheck.failed(Field.GRAPH_URL, Code.NOT_REACHED, cause));
            notAsked(Field.TOKEN);
            return false;
        }
        checks.add(ConnectionCheck.ok(Field.GRAPH_URL));
        var refusal = refusals().filter(refused -> isAboutToken(refused.code())).findFirst();
        if (refusal.isPresent()) {
            checks.add(ConnectionCheck.failed(
                    Field.TOKEN, Code.TOKEN_REFUSED, refusal.get().explanation()));
            notAsked(Field.TOKEN_PERMISSIONS);
            return false;
        }
        return true;
    }

    private void judge() {
        checks.add(ConnectionCheck.ok(Field.TOKEN));
        checks.add(permissions());
        checks.add(phoneNumber());
        checks.add(registered());
        checks.add(account());
        checks.add(portfolio());
        checks.add(app());
        checks.add(secret());
        checks.add(subscribed());
    }

    private void notAsked(Field from) {
        Stream.of(Field.values())
                .filter(field -> field.compareTo(from) >= 0 && field != Field.WEBHOOK_URL)
                .forEach(field -> checks.add(ConnectionCheck.skipped(field, Code.NOT_ASKED)));
    }

    private ConnectionCheck permissions() {
        return refusals()
                .filter(refused -> isAboutPermission(refused.code()))
                .findFirst()
                .map(refused ->
                        ConnectionCheck.failed(Field.TOKEN_PERMISSIONS, Code.PERMISSION_MISSING, refused.explanation()))
                .orElseGet(() -> facts.account() instanceof Answered<?> && facts.number() instanceof Answered<?>
                        ? ConnectionCheck.skipped(Field.TOKEN_PERMISSIONS, Code.SENDING_SHOWS_WITH_FIRST_MESSAGE)
                        : ConnectionCheck.skipped(Field.TOKEN_PERMISSIONS, Code.NOT_SAID));
    }

    private ConnectionCheck phoneNumber() {
        if (!(facts.number() instanceof Answered<NumberFacts>)) {
            return notRead(Field.PHONE_NUMBER_ID, facts.number(), Code.PHONE_NUMBER_UNKNOWN);
        }
        if (facts.usedElsewhere()) {
            return ConnectionCheck.failed(Field.PHONE_NUMBER_ID, Code.PHONE_NUMBER_IN_USE, null);
        }
        boolean another = facts.numbersOfAccount() instanceof Answered<List<String>>(var ids)
                && !ids.contains(facts.connection().phoneNumberId())
                && ids.size() < 100;
        return another
                ? ConnectionCheck.failed(Field.PHONE_NUMBER_ID, Code.PHONE_NUMBER_OF_ANOTHER_ACCOUNT, null)
                : ConnectionCheck.ok(Field.PHONE_NUMBER_ID);
    }

    private ConnectionCheck registered() {
        String status = facts.number() instanceof Answered<NumberFacts>(var said) ? said.status() : null;
        if (status == null) {
            return ConnectionCheck.skipped(Field.NUMBER_REGISTERED, Code.NOT_SAID);
        }
        return status.equals("CONNECTED")
                ? ConnectionCheck.ok(Field.NUMBER_REGISTERED)
                : ConnectionCheck.failed(Field.NUMBER_REGISTERED, Code.NUMBER_NOT_REGISTERED, status);
    }

    private ConnectionCheck account() {
        return facts.account() instanceof Answered<?>
                ? ConnectionCheck.ok(Field.WABA_ID)
                : notRead(Field.WABA_ID, facts.account(), Code.ACCOUNT_UNKNOWN);
    }

    private ConnectionCheck portfolio() {
        return sameAs(Field.PORTFOLIO_ID, "BUSINESS", facts.connection().portfolioMetaId(), Code.PORTFOLIO_IS_ANOTHER);
    }

    private ConnectionCheck app() {
        String app = facts.connection().appMetaId();
        return subscribes(app)
                ? ConnectionCheck.ok(Field.APP_ID)
                : sameAs(Field.APP_ID, "APP", app, Code.APP_IS_ANOTHER);
    }

    private ConnectionCheck sameAs(Field field, String entity, String given, Code another) {
        var said = facts.number() instanceof Answered<NumberFacts>(var number)
                ? number.entities(entity)
                : List.<String>of();
        if (said.isEmpty()) {
            return ConnectionCheck.skipped(field, Code.NOT_SAID);
        }
        return said.contains(given)
                ? ConnectionCheck.ok(field)
                : ConnectionCheck.failed(field, another, String.join(", ", said));
    }

    private ConnectionCheck secret() {
        WebhookTimes.Seen seen = facts.webhooks();
        if (seen != null && seen.isSignatureWrong()) {
            return ConnectionCheck.failed(Field.APP_SECRET, Code.SECRET_WRONG, null);
        }
        return seen != null && seen.receivedAt() != null
                ? ConnectionCheck.ok(Field.APP_SECRET)
                : ConnectionCheck.skipped(Field.APP_SECRET, Code.SECRET_SHOWS_WITH_FIRST_WEBHOOK);
    }

    private ConnectionCheck subscribed() {
        if (!(facts.subscribedApps() instanceof Answered<?>)) {
            return ConnectionCheck.skipped(Field.WEBHOOK_SUBSCRIBED, Code.NOT_SAID);
        }
        if (subscribes(facts.connection().appMetaId())) {
            return ConnectionCheck.ok(Field.WEBHOOK_SUBSCRIBED);
        }
        return facts.webhooks() == null
                ? ConnectionCheck.skipped(Field.WEBHOOK_SUBSCRIBED, Code.SUBSCRIBED_WHEN_ADDED)
                : ConnectionCheck.failed(Field.WEBHOOK_SUBSCRIBED, Code.NOT_SUBSCRIBED, null);
    }

    /** A Graph API on this machine is a simulator: it reaches what is on this machine too. */
    private void webhookUrl() {
        boolean simulated =
                PublicAddress.isThisMachine(facts.connection().graph().url());
        var detail = facts.ourselves().detail();
        Code code = switch (facts.ourselves().reached()) {
            case OK -> Code.OK;
            case PUBLIC_URL_NOT_SET -> Code.PUBLIC_URL_NOT_SET;
            case PUBLIC_URL_LOOPBACK -> simulated ? Code.OK : Code.PUBLIC_URL_LOOPBACK;
            case PUBLIC_URL_NOT_HTTPS -> simulated ? Code.OK : Code.PUBLIC_URL_NOT_HTTPS;
            case PUBLIC_URL_UNREACHABLE -> Code.PUBLIC_URL_UNREACHABLE;
            case PUBLIC_URL_ANSWERS_OTHERWISE -> Code.PUBLIC_URL_ANSWERS_OTHERWISE;
        };
        checks.add(
                code == Code.OK
                        ? ConnectionCheck.ok(Field.WEBHOOK_URL)
                        : code == Code.PUBLIC_URL_NOT_SET
                                ? ConnectionCheck.skipped(Field.WEBHOOK_URL, code)
                                : ConnectionCheck.failed(Field.WEBHOOK_URL, code, detail));
    }

    private static ConnectionCheck notRead(Field field, GraphResult<?> result, Code unknown) {
        return switch (result) {
            case Answered<?> _ -> ConnectionCheck.ok(field);
            case Postponed<?> _ -> ConnectionCheck.skipped(field, Code.ASKED_TOO_OFTEN);
            case Unreachable<?>(var cause, var _) -> ConnectionCheck.failed(field, Code.NOT_REACHED, cause);
            case Refused<?> refused
            when isAboutPermission(refused.code()) ->
                ConnectionCheck.failed(field, Code.PERMISSION_MISSING, refused.explanation());
            case Refused<?> refused
            when isAboutObject(refused) -> ConnectionCheck.failed(field, unknown, refused.explanation());
            case Refused<?> refused -> ConnectionCheck.failed(field, Code.REFUSED, refused.explanation());
        };
    }

    private boolean subscribes(@Nullable String app) {
        return facts.subscribedApps() instanceof Answered<List<String>>(var apps) && apps.contains(app);
    }

    private Stream<Refused<?>> refusals() {
        return Stream.of(facts.number(), facts.account())
                .filter(Refused.class::isInstance)
                .map(result -> (Refused<?>) result);
    }

    private static boolean isAboutToken(int code) {
        return code == 190 || code == 0;
    }

    private static boolean isAboutPermission(int code) {
        return code == 3 || code == 10 || (code >= 200 && code <= 299);
    }

    private static boolean isAboutObject(Refused<?> refused) {
        return refused.code() == 33 || refused.code() == 100 || refused.httpStatus() == 404;
    }
}
