package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.world.Media;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.World;
import java.time.Duration;
import java.util.Map;

/** Upload of a file to send: type and size as WhatsApp allows them. Source: Meta, media, 2025-12-02. */
final class UploadMedia {
    private static final Duration LIVES = Duration.ofDays(30);
    private static final long MEGABYTE = 1024 * 1024L;
    private final World world;
    private final SimulatorTime time;

    UploadMedia(World world, SimulatorTime time) {
        this.world = world;
        this.time = time;
    }

    GraphAnswer upload(PhoneNumber number, GraphRequest request) {
        Map<String, Multipart.Part> parts = Multipart.read(request.contentType(), request.body());
        Multipart.Part file = parts.get("file");
        Multipart.Part product = parts.get("messaging_product");
        if (file == null || product == null || !product.text().equals("whatsapp")) {
            return GraphAnswer.refused(GraphError.of(100, "The parameters messaging_product and file are required."));
        }
        Multipart.Part named = parts.get("type");
        String type = !file.type().isEmpty() ? file.type() : named == null ? "" : named.text();
        long most = most(type);
        if (most == 0) {
            return GraphAnswer.refused(
                    GraphError.of(100, "Param file must be a file of a supported type, not '" + type + "'."));
        }
        if (file.content().size() > most) {
            return GraphAnswer.refused(GraphError.of(100, "Param file must not be larger than " + most + " bytes."));
        }
        String id = world.newId();
        world.put(new Media(id, number.id(), type, file.content(), time.now().plus(LIVES)));
        return GraphAnswer.ok(Json.object().put("id", id));
    }

    /** Most bytes of a type; 0 when it is not supported. */
    private static long most(String type) {
        return switch (type) {
            case "image/jpeg", "image/png" -> 5 * MEGABYTE;
            case "image/webp" -> 500 * 1024L;
            case "video/mp4", "video/3gpp" -> 16 * MEGABYTE;
            case "audio/aac", "audio/mp4", "audio/mpeg", "audio/amr", "audio/ogg" -> 16 * MEGABYTE;
            case "text/plain", "application/pdf" -> 100 * MEGABYTE;
            default -> type.startsWith("application/") ? 100 * MEGABYTE : 0;
        };
    }
}
