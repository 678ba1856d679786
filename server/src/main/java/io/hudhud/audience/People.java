package io.hudhud.audience;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.RetryableCodes;
import io.hudhud.shared.Purpose;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** A way to name people, to be included or excluded. In JSON {@code kind} says which; segments will be one more. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = People.Everybody.class, name = "all"),
    @JsonSubTypes.Type(value = People.Tagged.class, name = "tags"),
    @JsonSubTypes.Type(value = People.Named.class, name = "contacts"),
    @JsonSubTypes.Type(value = People.OnList.class, name = "list"),
    @JsonSubTypes.Type(value = People.WeakerConsent.class, name = "weaker_consent"),
    @JsonSubTypes.Type(value = People.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = People.Reached.class, name = "reached")
})
public sealed interface People {

    /** Every contact of the workspace. */
    record Everybody() implements People {}

    /** Who carries one ({@code any}) or each ({@code all}) of the tags. */
    record Tagged(Match match, List<String> tags) implements People {

        private static final int MAX = 100;

        /** @throws IllegalArgumentException for no tags or too many */
        public Tagged {
            if (tags.isEmpty() || tags.size() > MAX) {
                throw new IllegalArgumentException("name 1 to " + MAX + " tags");
            }
            tags = List.copyOf(tags);
        }
    }

    /** Whether one of several tags is enough. */
    enum Match {
        ANY,
        ALL
    }

    /** These very contacts. More than fit belong into a list. */
    record Named(
            @JsonSerialize(contentUsing = ToStringSerializer.class)
            List<Long> ids) implements People {

        private static final int MAX = 10_000;

        /** @throws IllegalArgumentException for no ids or too many */
        public Named {
            if (ids.isEmpty() || ids.size() > MAX) {
                throw new IllegalArgumentException("name 1 to " + MAX + " contacts; import more of them as a list");
            }
            ids = List.copyOf(ids);
        }
    }

    /** Who is on a frozen list, such as the people of one imported file. */
    record OnList(UUID list) implements People {}

    /**
     * Who opted in for {@code purpose}, with a weaker proof than {@code than}. People without any opt-in are not meant: the
     * rules skip them with their reason, which no exclusion should hide.
     */
    record WeakerConsent(Purpose purpose, Standing than) implements People {

        /** @throws IllegalArgumentException where there is no weaker opt-in */
        public WeakerConsent {
            if (than.code() <= Standing.ATTESTED.code()) {
                throw new IllegalArgumentException("no opt-in is weaker than an attested one");
            }
            if (purpose == Purpose.SERVICE) {
                throw new IllegalArgumentException("service messages need no opt-in");
            }
        }
    }

    /** Whose message of a campaign has failed with one of these of WhatsApp's codes, and has not arrived since. */
    record Failed(UUID campaign, List<Integer> codes) implements People {

        private static final int MAX = 200;

        /** @throws IllegalArgumentException for no codes, too many, or one that another try cannot mend */
        public Failed {
            if (codes.isEmpty() || codes.size() > MAX || !codes.stream().allMatch(RetryableCodes::contains)) {
                throw new IllegalArgumentException("name 1 to " + MAX + " codes of failures that may be tried again");
            }
            codes = List.copyOf(codes);
        }
    }

    /** Who has got a message of one of these campaigns, may have, or still will. */
    record Reached(List<UUID> campaigns) implements People {

        private static final int MAX = 1_000;

        /** @throws IllegalArgumentException for no campaigns or too many */
        public Reached {
            if (campaigns.isEmpty() || campaigns.size() > MAX) {
                throw new IllegalArgumentException("name 1 to " + MAX + " campaigns");
            }
            campaigns = List.copyOf(campaigns);
        }
    }
}
