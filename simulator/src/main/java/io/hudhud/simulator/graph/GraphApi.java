package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.judge.Usage;
import io.hudhud.simulator.world.AccessToken;
import io.hudhud.simulator.world.Media;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Graph API: finds the node that a path names, checks version and token, and calls what the edge means. */
public final class GraphApi {
    private static final Set<String> VERSIONS = Set.of("v23.0", "v24.0", "v25.0", "v26.0");

    private final World world;
    private final SendMessages send;
    private final PhoneNumberNode numbers;
    private final WabaNode wabas;
    private final Templates templates;
    private final SubscribedApps subscriptions;
    private final MediaFiles media;
    private final EditTemplates edits;
    private final UploadMedia uploads;
    private final ResumableUploads sessions;
    private final Analytics analytics;
    private final ManagementBudget budget;
    private final GraphParts parts;

    public GraphApi(GraphParts parts, Handshake handshake) {
        this.parts = parts;
        world = parts.world();
        send = new SendMessages(parts);
        numbers = new PhoneNumberNode(world);
        wabas = new WabaNode(world);
        templates = new Templates(world, parts.time(), parts.address());
        subscriptions = new SubscribedApps(world, handshake);
        media = new MediaFiles(parts);
        edits = new EditTemplates(parts);
        uploads = new UploadMedia(world, parts.time());
        sessions = new ResumableUploads(world);
        analytics = new Analytics(world, new Usage(parts.log()));
        budget = new ManagementBudget(parts.settings());
    }

    public GraphAnswer answer(GraphRequest request) {
        if (!VERSIONS.contains(request.version())) {
            return GraphAnswer.refused(
                    request.version().matches("v\\d+\\.\\d+")
                            ? GraphError.invalid("Unsupported version " + request.version()
                                    + ": the simulator speaks v23.0 to v26.0")
                            : GraphError.invalid("Invalid version format. Use format like 'v23.0'"));
        }
        AccessToken token = world.token(request.token());
        if (token == null || token.expired()) {
            return GraphAnswer.refused(GraphError.badToken(token != null));
        }
        if (request.node().equals(MediaFiles.DOWNLOAD)) {
            return media.download(request);
        }
        GraphAnswer answer = dispatch(request, token);
        return answer != null ? answer : GraphAnswer.refused(GraphError.noSuchObject(verb(request), request.node()));
    }

    /** Null when there is no such node for this token, or nothing at that path. */
    private @Nullable GraphAnswer dispatch(GraphRequest request, AccessToken token) {
        PhoneNumber number = world.number(request.node());
        if (number != null && token.reaches(number.wabaId())) {
            return ofNumber(number, request);
        }
        Waba waba = world.waba(request.node());
        if (waba != null && token.reaches(waba.id())) {
            return managed(waba, request, token);
        }
        Template template = world.template(request.node());
        if (template != null && token.reaches(template.wabaId())) {
            return ofTemplate(template, request);
        }
        if (ResumableUploads.isSession(request.node())) {
            return request.method().equals("POST") ? sessions.send(request) : sessions.state(request);
        }
        if (world.app(request.node()) != null && request.edge().equals("uploads")) {
            return sessions.open(request);
        }
        Media file = world.media(request.node());
        return file == null ? null : ofMedia(file, request);
    }

    private @Nullable GraphAnswer ofNumber(PhoneNumber number, GraphRequest request) {
        return switch (request.method() + ' ' + request.edge()) {
            case "POST messages" -> send.send(number, request.body(), false);
            case "POST marketing_messages" -> send.send(number, request.body(), true);
            case "POST media" -> uploads.upload(number, request);
            case "GET " -> numbers.get(number, request.query("fields"));
            default -> null;
        };
    }

    /** A call that counts against the account's budget of management calls. */
    private @Nullable GraphAnswer managed(Waba waba, GraphRequest request, AccessToken token) {
        GraphError spent = budget.spend(waba.id());
        GraphAnswer answer = spent != null ? GraphAnswer.refused(spent) : ofWaba(waba, request, token);
        return answer == null ? null : answer.withHeader(ManagementBudget.HEADER, budget.header(waba.id()));
    }

    private @Nullable GraphAnswer ofWaba(Waba waba, GraphRequest request, AccessToken token) {
        return switch (request.method() + ' ' + request.edge()) {
            case "GET " ->
                Analytics.asked(request.query("fields"))
                        ? analytics.ofFields(waba, request.query("fields"))
                        : wabas.get(waba, request.query("fields"));
            case "GET template_analytics" -> analytics.ofTemplates(waba, request);
            case "POST message_templates" -> edits.create(waba, request.body());
            case "DELETE message_templates" -> edits.delete(waba, request);
            case "POST upsert_message_templates" -> edits.upsert(waba, request.body());
            case "GET message_templates" -> templates.list(waba, request);
            case "GET phone_numbers" -> phoneNumbers(waba, request);
            case "GET subscribed_apps" -> subscriptions.list(waba);
            case "POST subscribed_apps" -> subscriptions.subscribe(waba, token, request.body());
            case "DELETE subscribed_apps" -> subscriptions.unsubscribe(waba, token);
            default -> null;
        };
    }

    private GraphAnswer phoneNumbers(Waba waba, GraphRequest request) {
        String selection = request.query("fields");
        GraphError unknown = numbers.fields().unknownIn(selection);
        return unknown != null
                ? GraphAnswer.refused(unknown)
                : Paging.answer(
                        request,
                        parts.address().get(),
                        world.numbersOf(waba.id()),
                        number -> numbers.listed(number, selection));
    }

    private @Nullable GraphAnswer ofTemplate(Template template, GraphRequest request) {
        return switch (request.method() + ' ' + request.edge()) {
            case "POST " -> edits.edit(template, request.body());
            case "POST unpause" -> edits.unpause(template);
            case "GET " -> templates.get(template, request.query("fields"));
            default -> null;
        };
    }

    private @Nullable GraphAnswer ofMedia(Media file, GraphRequest request) {
        return switch (request.method() + ' ' + request.edge()) {
            case "GET " -> media.get(file, request.version());
            case "DELETE " -> media.delete(file);
            default -> null;
        };
    }

    private static String verb(GraphRequest request) {
        return request.method().toLowerCase(Locale.ROOT);
    }
}
