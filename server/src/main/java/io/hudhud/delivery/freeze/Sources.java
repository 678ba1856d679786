package io.hudhud.delivery.freeze;

import io.hudhud.delivery.MessageSource;
import io.hudhud.delivery.OriginKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The source of each kind of origin. Looked up late: sources use delivery themselves. */
@Component
public class Sources {

    private final ObjectProvider<MessageSource> all;

    Sources(ObjectProvider<MessageSource> all) {
        this.all = all;
    }

    /** @throws IllegalStateException when no module speaks for {@code kind} */
    public MessageSource of(OriginKind kind) {
        return all.stream()
                .filter(source -> source.kind() == kind)
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no module supplies messages of kind " + kind));
    }
}
