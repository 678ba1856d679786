package io.hudhud.alarm.tell;

import io.hudhud.alarm.AlarmProperties;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Where merchants may have alarms posted. */
@Component
public class WebhookAddress {

    private static final int LONGEST = 1_000;

    private final boolean allowPrivate;

    WebhookAddress(AlarmProperties settings) {
        this.allowPrivate = settings.allowPrivateWebhooks();
    }

    /** Whether {@code url} may be posted to, as far as it can be told without asking for its host. */
    public boolean isUsable(String url) {
        if (url.length() > LONGEST) {
            return false;
        }
        try {
            var address = URI.create(url);
            boolean secure =
                    "https".equals(address.getScheme()) || (allowPrivate && "http".equals(address.getScheme()));
            return secure
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
