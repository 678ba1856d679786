package io.hudhud.sender.web;

import io.hudhud.sender.ReadStandings;
import io.hudhud.sender.SenderStore;
import io.hudhud.sender.simulator.UseSimulator;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trying Hudhud with a number that reaches nobody. */
@RestController
@RequestMapping("/api/v1/senders/simulator")
class SimulatorController {

    private final UseSimulator use;
    private final SenderStore store;
    private final ReadStandings standings;
    private final PublicAddress address;

    SimulatorController(UseSimulator use, SenderStore store, ReadStandings standings, PublicAddress address) {
        this.use = use;
        this.store = store;
        this.standings = standings;
        this.address = address;
    }

    /** Whether {@code POST} would work, and if not, why and what to do. */
    @GetMapping
    UseSimulator.SimulatorOffer offer(Caller caller) {
        return use.offer(caller.workspace());
    }

    /**
     * Gives the workspace a simulated number with sample templates in English and Arabic, one of them rejected, one pending,
     * one paused. Repeat-safe: 201 when it was added, 200 when it was there (and was made known again to a simulator that had
     * forgotten it). It takes some seconds.
     */
    @PostMapping
    @Requires(Role.ADMIN)
    ResponseEntity<SenderView> use(Caller caller) {
        var used = use.use(caller);
        var sender = store.find(caller.workspace(), used.sender()).orElseThrow();
        var standing = standings.of(caller.workspace(), List.of(sender));
        return ResponseEntity.status(used.added() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(SenderView.of(sender, Objects.requireNonNull(standing.get(sender.id())), address));
    }
}
