package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Media;
import io.hudhud.simulator.world.World;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Media by id: facts with a short-lived address, the bytes behind that address, and deletion. */
final class MediaFiles {
    static final String DOWNLOAD = "_media";
    /** How long a download address works. Source: Meta, media, 2025-12-02. */
    private static final Duration LINK_LIVES = Duration.ofMinutes(5);

    private final GraphParts parts;
    private final World world;
    private final Supplier<String> address;

    MediaFiles(GraphParts parts) {
        this.parts = parts;
        this.world = parts.world();
        this.address = parts.address();
    }

    GraphAnswer get(Media media, String version) {
        long until = parts.time().now().plus(LINK_LIVES).getEpochSecond();
        String url = address.get() + '/' + version + '/' + DOWNLOAD + '/' + media.id() + "?ext=" + until + "&hash="
                + hash(media, until);
        return GraphAnswer.ok(Json.object()
                .put("url", url)
                .put("mime_type", media.mimeType())
                .put("sha256", sha256(media.content().array()))
                .put("file_size", media.content().size())
                .put("id", media.id())
                .put("messaging_product", "whatsapp"));
    }

    /** The bytes, when the address is one that was given out and is not too old. */
    GraphAnswer download(GraphRequest request) {
        Media media = world.media(request.edge());
        String until = request.query("ext");
        boolean valid = media != null
                && until.matches("\\d{1,15}")
                && Long.parseLong(until) >= parts.time().now().getEpochSecond()
                && hash(media, Long.parseLong(until)).equals(request.query("hash"));
        return media != null && valid
                ? GraphAnswer.file(media.mimeType(), media.content())
                : GraphAnswer.refused(GraphError.noSuchObject("get", request.edge()));
    }

    GraphAnswer delete(Media media) {
        world.removeMedia(media.id());
        return GraphAnswer.success();
    }

    private static String hash(Media media, long until) {
        return sha256((media.id() + ':' + until + ':' + media.phoneNumberId()).getBytes(StandardCharsets.UTF_8))
                .substring(0, 24);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
