package io.hudhud.sender.web;

import io.hudhud.sender.Media;
import io.hudhud.sender.MediaFiles;
import io.hudhud.sender.ReadMedia;
import io.hudhud.sender.UploadMedia;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.workspace.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files for the headers of templates. */
@RestController
@RequestMapping("/api/v1/media")
class MediaController {

    /** What a header shows. */
    enum MediaGroup {
        IMAGE,
        VIDEO,
        DOCUMENT
    }

    private final MediaFiles files;
    private final UploadMedia upload;
    private final ReadMedia read;
    private final Clock clock;

    MediaController(MediaFiles files, UploadMedia upload, ReadMedia read, Clock clock) {
        this.files = files;
        this.upload = upload;
        this.read = read;
        this.clock = clock;
    }

    /** The newest first, expired ones included unless {@code usable} is asked for. */
    @GetMapping
    Page<Media> list(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID sender,
            @RequestParam(required = false) @Nullable MediaGroup group,
            @RequestParam(defaultValue = "false") boolean usable,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String type = switch (group) {
            case IMAGE -> "image";
            case VIDEO -> "video";
            case DOCUMENT -> "application";
            case null -> null;
        };
        return files.list(
                caller.workspace(),
                sender,
                type,
                usable ? clock.instant() : null,
                Page.limit(limit),
                Cursor.parse(cursor, 1));
    }

    /**
     * The file itself, fetched from WhatsApp: pictures and films to be shown, documents to be downloaded; up to 16 MB. What it
     * is was looked at, and browsers are told not to guess.
     */
    @GetMapping("/{id}/content")
    void content(Caller caller, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("hudhud-media", null);
        try {
            var content = read.read(caller.workspace(), id, file);
            var disposition = content.kind().isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
            response.setContentType(content.kind().type());
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    disposition
                            .filename(content.media().fileName(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            // It never changes under its id; only who signed in may keep it.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Uploads the part {@code file} to WhatsApp for one number. {@code mediaId} of the answer is what a mapping gives as the
     * value of a header, until {@code expiresAt}.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Media upload(Caller caller, @RequestParam UUID sender, @RequestPart MultipartFile file) throws IOException {
        Path content = Files.createTempFile("hudhud-media", null);
        try {
            file.transferTo(content);
            return upload.upload(
                    caller,
                    sender,
                    new UploadMedia.File(
                            Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file.getSize(), content));
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
