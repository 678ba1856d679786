package io.hudhud.bench.demo;

import io.hudhud.bench.stack.StackSettings;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Who may sign in to a demo: an invented owner, with a password of this run alone, since others may reach the port. */
record DemoMerchant(String email, String password) {

    static DemoMerchant invented() {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        return new DemoMerchant(
                "owner@nakheel.example", "demo-" + HexFormat.of().formatHex(random));
    }

    StackSettings owning(StackSettings settings) {
        return settings.with("hudhud.access.owner-email", email)
                .with("hudhud.access.owner-password", password)
                .with("hudhud.access.workspace", "Nakheel Store");
    }
}
