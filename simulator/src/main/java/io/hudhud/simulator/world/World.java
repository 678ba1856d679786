package io.hudhud.simulator.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** All that exists. Facts are replaced as a whole; readers see either the old or the new. */
public final class World {
    private final Map<String, App> apps = new ConcurrentSkipListMap<>();
    private final Map<String, Portfolio> portfolios = new ConcurrentSkipListMap<>();
    private final Map<String, Waba> wabas = new ConcurrentSkipListMap<>();
    private final Map<String, PhoneNumber> numbers = new ConcurrentSkipListMap<>();
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();
    private final Map<String, Media> media = new ConcurrentHashMap<>();
    private final Map<String, Template> templates = new ConcurrentSkipListMap<>();
    private final Map<TemplateName, Template> byName = new ConcurrentHashMap<>();
    /** Subscribed apps per business account; the value is an overriding address, or empty. */
    private final Map<String, Map<String, Callback>> subscriptions = new ConcurrentHashMap<>();

    private final Map<String, Instant> deletedNames = new ConcurrentHashMap<>();
    private final List<String> numberIds = new ArrayList<>();
    private final List<String> templateIds = new ArrayList<>();
    private final Map<Long, String> userIds = new ConcurrentHashMap<>();
    private final AtomicLong nextId = new AtomicLong(700_000_000_000_000L);

    private record TemplateName(String wabaId, String name, String language) {}

    /** Where an app wants the webhooks of one business account; null values mean the app's own settings. */
    public record Callback(@Nullable String url, @Nullable String verifyToken) {}

    /** An id as Graph gives them: fifteen digits. */
    public String newId() {
        return Long.toString(nextId.incrementAndGet());
    }

    public void put(App app) {
        apps.put(app.id(), app);
    }

    public void put(Portfolio portfolio) {
        portfolios.put(portfolio.id(), portfolio);
    }

    public void put(Waba waba) {
        wabas.put(waba.id(), waba);
    }

    public void put(PhoneNumber number) {
        numbers.put(number.id(), number);
    }

    public void put(AccessToken token) {
        tokens.put(token.value(), token);
    }

    public void put(Media file) {
        media.put(file.id(), file);
    }

    public void put(Template template) {
        Template before = templates.put(template.id(), template);
        if (before != null) {
            byName.remove(nameOf(before), before);
        }
        byName.put(nameOf(template), template);
    }

    public void remove(Template template) {
        templates.remove(template.id());
        byName.remove(nameOf(template));
    }

    /** Notes when an approved template of this name was deleted: the name stays blocked for a while. */
    public void nameDeleted(String wabaId, String name, Instant when) {
        deletedNames.put(wabaId + ' ' + name, when);
    }

    /** When an approved template of this name was deleted; null when none was. */
    public @Nullable Instant nameDeletedAt(String wabaId, String name) {
        return deletedNames.get(wabaId + ' ' + name);
    }

    public @Nullable Media removeMedia(String id) {
        return media.remove(id);
    }

    public void remember(Recipient recipient) {
        if (recipient.userId() != null && recipient.key() < 0) {
            userIds.put(recipient.key(), recipient.userId());
        }
    }

    /** Forgets everything. Only together with the message log, which speaks of numbers and templates by index. */
    public void clear() {
        List.of(
                        apps,
                        portfolios,
                        wabas,
                        numbers,
                        tokens,
                        media,
                        templates,
                        byName,
                        subscriptions,
                        userIds,
                        deletedNames)
                .forEach(Map::clear);
        synchronized (numberIds) {
            numberIds.clear();
        }
        synchronized (templateIds) {
            templateIds.clear();
        }
    }

    public void subscribe(String wabaId, String appId, Callback callback) {
        subscriptions
                .computeIfAbsent(wabaId, _ -> new ConcurrentSkipListMap<>())
                .put(appId, callback);
    }

    public void unsubscribe(String wabaId, String appId) {
        subscriptions.getOrDefault(wabaId, Map.of()).remove(appId);
    }

    public Map<String, Callback> subscriptions(String wabaId) {
        return subscriptions.getOrDefault(wabaId, Map.of());
    }

    public @Nullable App app(String id) {
        return apps.get(id);
    }

    public @Nullable Portfolio portfolio(String id) {
        return portfolios.get(id);
    }

    public @Nullable Waba waba(String id) {
        return wabas.get(id);
    }

    public @Nullable PhoneNumber number(String id) {
        return numbers.get(id);
    }

    public @Nullable AccessToken token(String value) {
        return tokens.get(value);
    }

    public @Nullable Media media(String id) {
        return media.get(id);
    }

    public @Nullable Template template(String id) {
        return templates.get(id);
    }

    public @Nullable Template template(String wabaId, String name, String language) {
        return byName.get(new TemplateName(wabaId, name, language));
    }

    public List<Template> templatesOf(String wabaId) {
        return templates.values().stream()
                .filter(t -> t.wabaId().equals(wabaId))
                .toList();
    }

    public List<PhoneNumber> numbersOf(String wabaId) {
        return numbers.values().stream().filter(n -> n.wabaId().equals(wabaId)).toList();
    }

    public Collection<App> apps() {
        return apps.values();
    }

    public Collection<Portfolio> portfolios() {
        return portfolios.values();
    }

    public Collection<Waba> wabas() {
        return wabas.values();
    }

    public Collection<PhoneNumber> numbers() {
        return numbers.values();
    }

    public Set<String> tokens() {
        return new ConcurrentSkipListSet<>(tokens.keySet());
    }

    /** The small number that stands for a phone number id in the message log. */
    public int indexOfNumber(String id) {
        return indexIn(numberIds, id);
    }

    public PhoneNumber numberAt(int index) {
        synchronized (numberIds) {
            return Objects.requireNonNull(numbers.get(numberIds.get(index)));
        }
    }

    /** The small number that stands for a template id in the message log. */
    public int indexOfTemplate(String id) {
        return indexIn(templateIds, id);
    }

    /** The template with this small number; null when it was deleted since. */
    public @Nullable Template templateAt(int index) {
        synchronized (templateIds) {
            return templates.get(templateIds.get(index));
        }
    }

    public @Nullable String userIdOf(long recipientKey) {
        return userIds.get(recipientKey);
    }

    private static TemplateName nameOf(Template template) {
        return new TemplateName(template.wabaId(), template.name(), template.language());
    }

    private static int indexIn(List<String> ids, String id) {
        synchronized (ids) {
            int found = ids.indexOf(id);
            if (found >= 0) {
                return found;
            }
            ids.add(id);
            return ids.size() - 1;
        }
    }
}
