package io.hudhud.bench.api;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A merchant's use of the API. Each method is one call, or one call and the wait for what it started. */
public final class Hudhud {
    private final Rest rest;

    public Hudhud(URI server, String apiKey) {
        rest = new Rest(server.resolve("/api/v1/"), apiKey);
    }

    /** Makes a sender known and has the server ask WhatsApp about it. */
    public Sender addSender(NewSender sender) {
        JsonNode added = rest.post("senders", sender.body());
        UUID id = UUID.fromString(added.path("sender").path("id").asString());
        JsonNode check = rest.post("senders/" + id + "/check", Map.of());
        if (!check.path("good").asBoolean()) {
            throw new IllegalStateException(
                    "the sender cannot be used: " + check.path("problem").asString(check.toString()));
        }
        return new Sender(id, added.path("webhookPath").asString());
    }

    /** Reads the account's templates from WhatsApp. */
    public void syncTemplates() {
        rest.post("templates/sync", Map.of());
    }

    /** The template of that name. */
    public UUID template(String name) {
        for (JsonNode template : rest.get("templates?limit=100").path("items")) {
            if (template.path("name").asString("").equals(name)) {
                return UUID.fromString(template.path("id").asString());
            }
        }
        throw new IllegalStateException("the server knows no template called " + name);
    }

    /** Starts an import and returns when it is done or has failed. */
    public Import importContacts(Path file, ImportBasis basis, Duration patience) throws InterruptedException {
        return new ImportRun(rest).run(file, basis, patience);
    }

    /** Saves a draft. */
    public Campaign draft(CampaignDraft draft) {
        return new Campaign(
                rest,
                UUID.fromString(rest.post("campaigns", draft.body()).path("id").asString()));
    }

    /** The campaign that a client of its own would act on. */
    public Campaign campaign(UUID id) {
        return new Campaign(rest, id);
    }

    /** Notes that this person wants no marketing any more. */
    public void optOut(long contact) {
        rest.post("contacts/" + contact + "/opt-out", Map.of("purpose", "marketing"));
    }

    /** Sends one message to a number, outside of any campaign. The answer is its address. */
    public String sendMessage(SingleMessage message) {
        return rest.post("messages", message.body()).path("address").asString();
    }
}
