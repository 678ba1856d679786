package io.hudhud.whatsapp;

import io.hudhud.shared.WorkspaceId;
import java.util.Optional;

/** Where the intake finds the secret that a webhook was signed with. */
public interface AppSecrets {

    /** The app behind {@code /webhooks/whatsapp/{address}}, absent when there is none. */
    Optional<App> find(String address);

    /** A Meta app of one workspace. */
    record App(WorkspaceId workspace, String secret, String verifyToken) {

        /** What reaches a log. */
        @Override
        public String toString() {
            return "app of workspace " + workspace.value();
        }
    }
}
