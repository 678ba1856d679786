package io.hudhud.bench.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes contact files in Shopify's current layout. */
public final class ContactFile {
    /** The column that holds opt-ins for WhatsApp in the files written here. */
    public static final String CONSENT_COLUMN = "Accepts WhatsApp Marketing";

    private static final String SAMPLE = "customers.csv";
    private static final double USUAL_CONSENT = 0.97;
    private static final long SEED = 20_261_122;

    private ContactFile() {}

    /** The written sample, hard cases and all, followed by invented people. */
    public static Path sample(Path file, int invented) {
        byte[] sample = sampleBytes();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(new String(sample, StandardCharsets.UTF_8));
            write(writer, invented, Country.ALL, USUAL_CONSENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** So many invented people, each with a number of their own, so that an audience of all of them has that size. */
    public static Path invented(Path file, int count) {
        return write(file, count, Country.ALL, USUAL_CONSENT);
    }

    /** So many people who all said yes, in a country where nothing keeps a message from going out: for measuring. */
    public static Path willing(Path file, int count) {
        return write(file, count, List.of(Country.SAUDI_ARABIA), 1);
    }

    private static Path write(Path file, int count, List<Country> countries, double consenting) {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(header());
            writer.write("\r\n");
            write(writer, count, countries, consenting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(BufferedWriter writer, int count, List<Country> countries, double consenting)
            throws IOException {
        var people = new InventedPeople(SEED, countries, consenting);
        for (int i = 0; i < count; i++) {
            writer.write(people.next());
            writer.write("\r\n");
        }
    }

    private static String header() {
        String sample = new String(sampleBytes(), StandardCharsets.UTF_8);
        return sample.substring(1, sample.indexOf("\r\n"));
    }

    private static byte[] sampleBytes() {
        try (InputStream sample = Objects.requireNonNull(ContactFile.class.getResourceAsStream(SAMPLE))) {
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
