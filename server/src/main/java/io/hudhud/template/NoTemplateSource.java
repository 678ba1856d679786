package io.hudhud.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until the Management API client is connected: no account is known. */
@Component
class NoTemplateSource implements TemplateSource {

    @Override
    public List<Account> accounts() {
        return List.of();
    }

    @Override
    public Page page(Account account, @Nullable String after) {
        throw new SourceUnavailable("no account is known", null);
    }
}
