package io.hudhud.contact.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.hudhud.contact.Standing;
import io.hudhud.contact.imports.Target.Kind;
import io.hudhud.contact.name.PersonName;
import io.hudhud.contact.phone.PhoneReader;
import io.hudhud.contact.phone.PhoneReading;
import io.hudhud.shared.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a row of cells into what it says of a person. Keeps the notes of the row that it read last. */
final class RowReader {

    /** What a row came to. */
    sealed interface Row {
        /** Nothing in any cell. */
        record Blank() implements Row {}

        /** Left out, for a reason in the notes. */
        record Refused() implements Row {}

        /** Somebody. */
        record Person(ContactDraft draft) implements Row {}
    }

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[,;|،؛\\n]");
    private static final int LONGEST_CELL = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_TAG = 100;

    private final List<String> titles;
    private final List<Target> targets;
    private final ImportOptions options;
    private final @Nullable String region;
    private final String system;
    private final ConsentBasis consent;
    private final int consentColumn;
    private final Map<Kind, int[]> columns = new EnumMap<>(Kind.class);
    private List<Note> notes = new ArrayList<>();

    RowReader(Layout layout, List<Target> targets, ImportOptions options, ConsentBasis consent) {
        this.titles = layout.titles();
        this.targets = List.copyOf(targets);
        this.options = options;
        this.region = options.region();
        this.system = new Titles(layout.titles()).system();
        this.consent = consent;
        this.consentColumn =
                consent.kind() == ConsentBasis.Kind.COLUMN ? layout.titles().indexOf(consent.column()) : -1;
        for (var kind : Kind.values()) {
            columns.put(kind, columnsOf(kind));
        }
    }

    Row read(CsvRecord row) {
        notes = new ArrayList<>(2);
        if (isBlank(row)) {
            return new Row.Blank();
        }
        long line = row.getStartingLineNumber();
        var country = first(row, Kind.COUNTRY);
        var countryCode = country == null ? null : Places.country(country).orElse(null);
        if (country != null && countryCode == null) {
            note(line, "the country is unknown and was left out");
        }
        var reading = phone(row, countryCode == null ? region : countryCode);
        var refused = reading.refusal();
        if (refused != null) {
            notes.add(Note.refused(line, refused.reason().sentence(), reading.cell()));
            return new Row.Refused();
        }
        String email = email(row, line);
        if (reading.found() == null && email == null) {
            notes.add(Note.refused(line, "neither a phone number nor an e-mail address", null));
            return new Row.Refused();
        }
        if (row.getFieldCount() > targets.size()) {
            note(line, "more cells than titles: the last ones were left out; is a quote missing?");
        }
        var agreed = agreed(row, line);
        return new Row.Person(draft(row, line, reading, email, countryCode, agreed));
    }

    /** Of the row that was read last. */
    List<Note> notes() {
        return notes;
    }

    private ContactDraft draft(
            CsvRecord row,
            long line,
            PhoneCell reading,
            @Nullable String email,
            @Nullable String countryCode,
            Standing agreed) {
        var found = reading.found();
        var facts = found == null ? null : found.facts();
        if (found != null && found.facts().landline()) {
            note(line, "a landline: WhatsApp may not reach it");
        }
        if (found != null && found.others() > 0) {
            note(line, "several phone numbers in one cell: the first usable one was taken");
        }
        if (found != null && found.extension()) {
            note(line, "the extension of the phone number was left out");
        }
        if (found == null) {
            note(line, "no phone number: it can be kept, but not be sent to");
        }
        String language = first(row, Kind.LANGUAGE);
        String externalId = first(row, Kind.EXTERNAL_ID);
        return new ContactDraft(
                line,
                found == null ? null : found.e164(),
                reading.cell(),
                facts != null && facts.landline(),
                name(row),
                email,
                language == null ? null : Places.language(language).orElse(null),
                countryCode != null ? countryCode : facts == null ? null : facts.country(),
                first(row, Kind.CITY),
                facts == null ? null : facts.zone(),
                externalId == null ? null : system + ":" + externalId,
                tags(row),
                attributes(row),
                consent.covers(Purpose.MARKETING) ? agreed : Standing.NONE,
                consent.covers(Purpose.TRANSACTIONAL) ? agreed : Standing.NONE);
    }

    /** What the phone columns of a row came to: the first usable cell, else why the first other one is not. */
    private record PhoneCell(
            @Nullable String cell, PhoneReading.@Nullable Found found, PhoneReading.@Nullable Refused refusal) {}

    private PhoneCell phone(CsvRecord row, @Nullable String country) {
        PhoneCell refused = null;
        for (int column : columnsFor(Kind.PHONE)) {
            String cell = cell(row, column);
            switch (PhoneReader.read(cell, country)) {
                case PhoneReading.Nothing nothing -> {}
                case PhoneReading.Found found -> {
                    if (refused != null) {
                        note(
                                row.getStartingLineNumber(),
                                "one of the phone numbers is unusable: another column was taken");
                    }
                    return new PhoneCell(cell, found, null);
                }
                case PhoneReading.Refused why -> refused = refused == null ? new PhoneCell(cell, null, why) : refused;
            }
        }
        return refused == null ? new PhoneCell(null, null, null) : refused;
    }

    private @Nullable String email(CsvRecord row, long line) {
        String cell = first(row, Kind.EMAIL);
        if (cell == null) {
            return null;
        }
        if (!EMAIL.matcher(cell).matches() || cell.length() > 320) {
            note(line, "the e-mail address is none and was left out");
            return null;
        }
        return cell;
    }

    private Standing agreed(CsvRecord row, long line) {
        if (consent.kind() != ConsentBasis.Kind.COLUMN) {
            return consent.granted();
        }
        return switch (ConsentCell.of(cell(row, consentColumn))) {
            case YES -> consent.granted();
            case NO -> Standing.NONE;
            case OUT -> Standing.OPTED_OUT;
            case UNREADABLE -> {
                note(line, "the consent column says neither yes nor no: taken for no");
                yield Standing.NONE;
            }
        };
    }

    private PersonName name(CsvRecord row) {
        String first = first(row, Kind.FIRST_NAME);
        String last = first(row, Kind.LAST_NAME);
        if (first != null || last != null) {
            return PersonName.of(cut(first, LONGEST_NAME), cut(last, LONGEST_NAME));
        }
        return PersonName.of(cut(first(row, Kind.NAME), LONGEST_NAME));
    }

    private List<String> tags(CsvRecord row) {
        var tags = new LinkedHashSet<>(options.tagsToAdd());
        String cell = first(row, Kind.TAGS);
        if (cell != null) {
            BETWEEN_TAGS
                    .splitAsStream(cell)
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                    .limit(MOST_TAGS)
                    .forEach(tags::add);
        }
        return List.copyOf(tags);
    }

    private Map<String, String> attributes(CsvRecord row) {
        var attributes = new LinkedHashMap<String, String>();
        for (int column : columnsFor(Kind.ATTRIBUTE)) {
            String cell = cell(row, column);
            String name = targets.get(column).attribute();
            if (!cell.isEmpty() && name != null) {
                attributes.put(name, cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL));
            }
        }
        return attributes;
    }

    private @Nullable String first(CsvRecord row, Kind kind) {
        for (int column : columnsFor(kind)) {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                return cut(cell, LONGEST_CELL);
            }
        }
        return null;
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    /** A cell without the white space, apostrophe and control characters around or in it. */
    private static String cell(CsvRecord row, int column) {
        if (column < 0 || column >= row.getFieldCount()) {
            return "";
        }
        String cell = row.getField(column).replace("\u0000", "").strip();
        return cell.startsWith("'") ? cell.substring(1).strip() : cell;
    }

    private static boolean isBlank(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (!row.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void note(long line, String reason) {
        notes.add(Note.of(line, reason));
    }

    private int[] columnsFor(Kind kind) {
        int[] found = columns.get(kind);
        return found == null ? new int[0] : found;
    }

    private int[] columnsOf(Kind kind) {
        // The number of an address may be somebody else's: it counts only where the person has none of their own.
        return IntStream.range(0, targets.size())
                .filter(column -> targets.get(column).kind() == kind)
                .boxed()
                .sorted(Comparator.comparing(
                        column -> Titles.plain(titles.get(column)).startsWith("default address")))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
