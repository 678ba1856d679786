package io.hudhud.report;

import io.hudhud.template.Category;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a campaign says in each language, as it was confirmed at the launch. */
public record SentAsView(UUID template, String templateName, List<SentVariant> variants) {

    /**
     * @param category what Meta charged it as when it was confirmed
     * @param accepted how many messages WhatsApp took in this language
     * @param message with {@code {{variable}}} where a value is filled in
     * @param example a message that was really sent; absent before there is one, and for those who may not see persons
     */
    public record SentVariant(
            String language,
            Category category,
            long accepted,
            SentMessage message,
            @Nullable SentExample example) {}

    /** @param address of its story */
    public record SentExample(String address, Person contact, SentMessage message) {}
}
