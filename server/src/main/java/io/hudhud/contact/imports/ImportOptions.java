package io.hudhud.contact.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param name what people call this import; the list of its contacts is named so too
 * @param region ISO 3166 alpha-2 of local numbers in rows without a country; the workspace's country when absent
 * @param mapping title of a column → what it is: see {@link Target}; titles that are not named are guessed
 * @param tags added to every contact of the file
 * @param keepAsList name of a list of exactly these contacts, to be shown among the lists
 * @param encoding name of the file's encoding where it is known; found out otherwise
 */
public record ImportOptions(
        @Nullable String name,
        @Nullable String region,
        @Nullable OnExisting onExisting,
        @Nullable Map<String, String> mapping,
        @Nullable List<String> tags,
        @Nullable String keepAsList,
        @Nullable String encoding,
        @Nullable ConsentBasis consent) {

    /** What happens to a contact that is already there. Consent is apart: an opt-out always stays. */
    public enum OnExisting {
        /** Only what the contact lacks is taken from the file. */
        FILL_EMPTY,
        /** What the file says replaces what the contact has; empty cells replace nothing. */
        OVERWRITE
    }

    boolean overwrites() {
        return onExisting == OnExisting.OVERWRITE;
    }

    List<String> tagsToAdd() {
        return tags == null ? List.of() : tags;
    }

    Map<String, String> mappingByHand() {
        return mapping == null ? Map.of() : mapping;
    }

    ImportOptions inRegion(String country) {
        return new ImportOptions(name, country, onExisting, mapping, tags, keepAsList, encoding, consent);
    }
}
