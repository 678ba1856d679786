package io.hudhud.audience;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;

/**
 * Who gets something: everybody of {@code include} whom none of {@code exclude} names. In JSON:
 *
 * <pre>{"include": {"kind": "tags", "match": "ANY", "tags": ["vip"]}, "exclude": [{"kind": "contacts", "ids": ["42"]}]}</pre>
 */
public record AudienceDefinition(
        People include, @JsonSetter(nulls = Nulls.AS_EMPTY) List<People> exclude) {

    /** Two of them are ours: a consent grade, and what another try leaves out. */
    private static final int MAX_EXCLUSIONS = 22;

    /** Every contact of the workspace. */
    public static final AudienceDefinition EVERYBODY = of(new People.Everybody());

    /** @throws IllegalArgumentException for more exclusions than can be read at a glance */
    public AudienceDefinition {
        if (exclude.size() > MAX_EXCLUSIONS) {
            throw new IllegalArgumentException("an audience has at most " + MAX_EXCLUSIONS + " exclusions");
        }
        exclude = List.copyOf(exclude);
    }

    public static AudienceDefinition of(People include) {
        return new AudienceDefinition(include, List.of());
    }

    /** The same audience without {@code people}. */
    public AudienceDefinition minus(People people) {
        var more = new ArrayList<>(exclude);
        more.add(people);
        return new AudienceDefinition(include, more);
    }
}
