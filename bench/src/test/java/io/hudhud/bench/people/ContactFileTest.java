package io.hudhud.bench.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactFileTest {
    private static final int PHONE = 13;
    private static final int CONSENT = 20;

    @TempDir
    Path folder;

    @Test
    void everyWillingPersonHasANumberOfTheirOwn() throws IOException {
        List<String[]> rows = rows(ContactFile.willing(folder.resolve("people.csv"), 20_000));

        assertThat(rows).hasSize(20_000).allMatch(row -> row[CONSENT].equals("yes"));
        assertThat(rows.stream().map(ContactFileTest::subscriber)).doesNotHaveDuplicates();
    }

    @Test
    void theSameCallInventsTheSamePeople() throws IOException {
        assertThat(Files.readString(ContactFile.invented(folder.resolve("one.csv"), 500)))
                .isEqualTo(Files.readString(ContactFile.invented(folder.resolve("other.csv"), 500)));
    }

    @Test
    void theSampleIsShopifysCurrentLayoutWithItsHardCases() throws IOException {
        String sample = Files.readString(ContactFile.sample(folder.resolve("sample.csv"), 3));

        assertThat(sample).startsWith("\uFEFFCustomer ID,First Name,Last Name,Email,Accepts Email Marketing,");
        assertThat(sample).contains("٠٥١١٠٠٠٣٠١", "9.66501E+11", "\"\"ring again, after 5\"\"", "'+966511000101");
        assertThat(sample.lines().filter(line -> line.contains(",person"))).hasSize(3);
    }

    /** Invented rows have no comma outside the quoted tags, which come right before the consent. */
    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.replaceAll("\"[^\"]*\"", "tags").split(",", -1))
                .toList();
    }

    /** The last seven digits, wherever the number is written. */
    private static String subscriber(String[] row) {
        String digits = (row[PHONE].isEmpty() ? row[PHONE - 1] : row[PHONE]).replaceAll("\\D", "");
        return digits.substring(digits.length() - 7);
    }
}
