package io.hudhud.whatsapp.web;

import io.hudhud.whatsapp.intake.Intake;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The address that WhatsApp calls. Its callers are machines that look at the status only. */
@RestController
@RequestMapping("/webhooks/whatsapp/{app}")
class WebhookController {

    private final Intake intake;

    WebhookController(Intake intake) {
        this.intake = intake;
    }

    /** Meta's question whether this address is ours: answered with its challenge to whoever knows the verify token. */
    @GetMapping
    ResponseEntity<String> verify(
            @PathVariable String app,
            @RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.challenge", required = false) @Nullable String challenge,
            @RequestParam(name = "hub.verify_token", required = false) @Nullable String token) {
        boolean ours = "subscribe".equals(mode) && challenge != null && intake.knowsVerifyToken(app, token);
        return ours
                ? ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge)
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    @PostMapping
    ResponseEntity<Void> receive(
            @PathVariable String app,
            @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        var answer = intake.receive(app, request.getContentLengthLong(), signature, request.getInputStream());
        return ResponseEntity.status(status(answer)).build();
    }

    private static HttpStatus status(Intake.Answer answer) {
        return switch (answer) {
            case COMMITTED -> HttpStatus.OK;
            case UNKNOWN_APP -> HttpStatus.NOT_FOUND;
            case WRONG_SIGNATURE -> HttpStatus.UNAUTHORIZED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case BUSY, NOT_COMMITTED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
