package io.hudhud.template.life;

import io.hudhud.shared.WorkspaceId;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CheckDraft {

    void mustPass(WorkspaceId workspace, Draft draft, Set<String> languages) {}
}
