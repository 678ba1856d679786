package io.hudhud.sender;

import io.hudhud.files.FileKey;
import io.hudhud.files.FileStore;
import io.hudhud.files.FilesUnavailable;
import io.hudhud.sender.MediaFiles.Due;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.ManagementApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The files as Hudhud has them, and WhatsApp's copies of them, which are made anew before it forgets them. */
@Component
public class KeptMedia {

    private static final Logger log = LoggerFactory.getLogger(KeptMedia.class);

    /** So long before WhatsApp forgets a file, it is uploaded again: time enough for a provider that is down. */
    private static final Duration AHEAD = Duration.ofDays(5);

    /** What nobody has uploaded, checked for a launch or launched for so long, WhatsApp may forget. */
    private static final Duration WANTED = Duration.ofDays(180);

    private static final int AT_ONCE = 50;

    private final FileStore store;
    private final MediaFiles files;
    private final Senders senders;
    private final ManagementApi whatsapp;
    private final Clock clock;

    KeptMedia(FileStore store, MediaFiles files, Senders senders, ManagementApi whatsapp, Clock clock) {
        this.store = store;
        this.files = files;
        this.senders = senders;
        this.whatsapp = whatsapp;
        this.clock = clock;
    }

    /** @throws FilesUnavailable when it cannot be kept now */
    Media keep(WorkspaceId workspace, Media media, Path content) {
        store.put(key(workspace, media), content);
        return files.markKept(workspace, media.id());
    }

    /**
     * Writes the file to {@code into}.
     *
     * @return whether it is kept here
     */
    boolean read(WorkspaceId workspace, Media media, Path into) {
        return media.kept() && store.read(key(workspace, media), into);
    }

    /** Uploads again what WhatsApp is about to forget and somebody wants; what fails is tried again after all others. */
    void renewDue() {
        Instant now = clock.instant();
        for (Due due : files.due(now.plus(AHEAD), now.minus(WANTED), AT_ONCE)) {
            files.tried(due.workspace(), due.media().id(), clock.instant());
            try {
                renew(due.workspace(), due.media());
            } catch (FilesUnavailable | IOException e) {
                notRenewed(due.media(), e);
            }
        }
    }

    /**
     * Hands copies of those of these files that are kept here to another number, such as one of the simulator.
     *
     * @return what a message of that number has to name, by what mappings name
     */
    public Map<String, String> copiesAt(GraphNumber number, WorkspaceId workspace, Collection<String> mediaIds) {
        var copies = new HashMap<String, String>();
        if (mediaIds.isEmpty()) {
            return copies;
        }
        for (Media media : files.known(workspace, mediaIds)) {
            try {
                Path content = Files.createTempFile("hudhud-copied", null);
                try {
                    if (read(workspace, media, content)
                            && whatsapp.uploadMedia(number, media.fileName(), media.type(), content)
                                    instanceof Answered<String>(var id)) {
                        copies.put(media.mediaId(), id);
                    }
                } finally {
                    Files.deleteIfExists(content);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return copies;
    }

    private void renew(WorkspaceId workspace, Media media) throws IOException {
        var route = senders.route(workspace, media.sender());
        if (route.isEmpty()) {
            return;
        }
        Path content = Files.createTempFile("hudhud-renewed", null);
        try {
            if (!read(workspace, media, content)) {
                notRenewed(media, "it is not where it was kept; was it part of the last backup?");
                return;
            }
            Instant at = clock.instant();
            switch (whatsapp.uploadMedia(route.get().number(), media.fileName(), media.type(), content)) {
                case Answered<String>(var id) -> files.renew(workspace, media.id(), id, at);
                case Refused<String> refused -> notRenewed(media, refused.explanation());
                case Unreachable<String>(var cause, var _) -> notRenewed(media, cause);
                case Postponed<String>(var until) -> notRenewed(media, "asked too often, again after " + until);
            }
        } finally {
            Files.deleteIfExists(content);
        }
    }

    private static void notRenewed(Media media, Object cause) {
        log.warn(
                "The file {} could not be uploaded again; WhatsApp has it until {}: {}",
                media.id(),
                media.expiresAt(),
                cause);
    }

    private static FileKey key(WorkspaceId workspace, Media media) {
        return new FileKey("media", workspace, media.id());
    }
}
