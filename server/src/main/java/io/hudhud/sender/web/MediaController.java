package io.hudhud.sender.web;

import io.hudhud.sender.Media;
import io.hudhud.sender.MediaFiles;
import io.hudhud.sender.UploadMedia;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.workspace.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
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

    private final MediaFiles files;
    private final UploadMedia upload;

    MediaController(MediaFiles files, UploadMedia upload) {
        this.files = files;
        this.upload = upload;
    }

    /** The newest first, expired ones included. */
    @GetMapping
    Page<Media> list(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID sender,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return files.list(caller.workspace(), sender, Page.limit(limit), Cursor.parse(cursor, 1));
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
                            Objects.requireNonNullElse(file.getOriginalFilename(), "file"),
                            Objects.requireNonNullElse(file.getContentType(), ""),
                            file.getSize(),
                            content));
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
