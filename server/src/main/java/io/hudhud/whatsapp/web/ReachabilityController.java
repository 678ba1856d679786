package io.hudhud.whatsapp.web;

import io.hudhud.whatsapp.ReachOurselves;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers this installation's own question whether its public address leads here. */
@RestController
class ReachabilityController {

    private final ReachOurselves ourselves;

    ReachabilityController(ReachOurselves ourselves) {
        this.ourselves = ourselves;
    }

    @GetMapping(ReachOurselves.PATH)
    ResponseEntity<String> answer(@RequestParam String nonce) {
        String answer = ourselves.answer(nonce);
        return answer == null
                ? ResponseEntity.status(HttpStatus.BAD_REQUEST).build()
                : ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(answer);
    }
}
