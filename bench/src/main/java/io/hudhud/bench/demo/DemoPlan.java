package io.hudhud.bench.demo;

import io.hudhud.bench.Options;
import io.hudhud.bench.UsageProblem;
import io.hudhud.bench.people.ContactFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a demo is asked to do.
 *
 * @param contacts the user's own file; absent: the sample, or invented people
 * @param count so many invented people instead of the sample
 * @param consentColumn the column of the user's file that holds opt-ins; absent: the merchant attests them
 * @param region where numbers without a country belong
 * @param perSecond the campaign's own rate
 * @param once end after the campaign
 */
record DemoPlan(
        @Nullable Path contacts,
        @Nullable Integer count,
        @Nullable String consentColumn,
        String region,
        @Nullable Integer perSecond,
        boolean once,
        boolean json) {

    private static final int MOST = 2_000_000;
    private static final int SAMPLE_SIZE = 4_940;

    static DemoPlan of(Options options) {
        Optional<Path> file = options.text("--contacts").map(Path::of);
        file.filter(path -> !Files.isReadable(path) || Files.isDirectory(path)).ifPresent(path -> {
            throw new UsageProblem("the file " + path + " cannot be read");
        });
        if (file.isPresent() && options.has("--count")) {
            throw new UsageProblem("--count invents people and --contacts brings them: give one of the two");
        }
        if (file.isEmpty() && options.has("--consent-column")) {
            throw new UsageProblem("--consent-column belongs to --contacts: the sample has its own");
        }
        String region = options.text("--region").orElse("SA");
        if (!region.matches("[A-Z]{2}")) {
            throw new UsageProblem("--region must be a country's two letters, e.g. SA, not '" + region + "'");
        }
        return new DemoPlan(
                file.orElse(null),
                options.has("--count") ? options.number("--count", 0, 1, MOST) : null,
                file.isPresent() ? options.text("--consent-column").orElse(null) : ContactFile.CONSENT_COLUMN,
                region,
                options.has("--rate") ? options.number("--rate", 0, 1, 1000) : null,
                options.has("--once"),
                options.has("--json"));
    }

    /** The file to import; written into {@code folder} unless it is the user's own. */
    Path file(Path folder) {
        if (contacts != null) {
            return contacts;
        }
        return count == null
                ? ContactFile.sample(folder.resolve("customers.csv"), SAMPLE_SIZE)
                : ContactFile.invented(folder.resolve("customers.csv"), count);
    }
}
