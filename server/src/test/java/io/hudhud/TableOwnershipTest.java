package io.hudhud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each table belongs to one module; no other reads or writes it, except in the few places that are named here. */
class TableOwnershipTest {

    private static final Path MODULES = Path.of("src/main/java/io/hudhud");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** The module of a migration, by what its file is called after the double underscore; otherwise it is that word itself. */
    private static final Map<String, String> MODULE_OF_MIGRATION = Map.of(
            "scheduled_tasks",
            "database",
            "consent",
            "contact",
            "contact_import",
            "contact",
            "media",
            "sender",
            "template_draft",
            "template",
            "template_event",
            "template",
            "template_link",
            "template",
            "webhook_aside",
            "whatsapp");

    /** Tables that lie in the migration of another module. */
    private static final Map<String, String> MODULE_OF_TABLE = Map.of("installation", "database");

    /**
     * Queries that must join across modules, each with its reason beside it: counting and freezing an audience.
     */
    private static final Set<String> NAMED_PLACES = Set.of("delivery/freeze", "audience");

    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?([a-z_]+)");
    private static final Pattern GENERATED = Pattern.compile("Tables\\.([A-Z][A-Z_]+)");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:from|join|into|update|truncate|copy)\\s+(?:only\\s+)?([a-z_]+)\\b");

    @Test
    void eachTableIsUsedByItsOwnModuleOnly() {
        var owners = owners();
        var strangers = new ArrayList<String>();
        for (Path file : files(MODULES, ".java")) {
            String place = MODULES.relativize(file).toString();
            String module = place.contains("/") ? place.substring(0, place.indexOf('/')) : "";
            for (String table : tablesIn(read(file))) {
                String owner = owners.get(table);
                if (owner != null
                        && !owner.equals(module)
                        && NAMED_PLACES.stream().noneMatch(place::startsWith)) {
                    strangers.add(place + " uses the table " + table + " of " + owner);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void everyTableHasAModule() {
        assertThat(owners())
                .isNotEmpty()
                .allSatisfy((table, module) -> assertThat(MODULES.resolve(module))
                        .as("the module %s of the table %s: name it in MODULE_OF_MIGRATION", module, table)
                        .isDirectory());
    }

    @Test
    void theNamedPlacesExist() {
        assertThat(NAMED_PLACES)
                .allSatisfy(place -> assertThat(MODULES.resolve(place)).exists());
    }

    private static Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        for (Path migration : files(MIGRATIONS, ".sql")) {
            String name = String.valueOf(migration.getFileName()).replaceAll("^V[0-9]+__|\\.sql$", "");
            Matcher created = CREATED.matcher(read(migration));
            while (created.find()) {
                String table = created.group(1);
                owners.put(table, MODULE_OF_TABLE.getOrDefault(table, MODULE_OF_MIGRATION.getOrDefault(name, name)));
            }
        }
        return owners;
    }

    private static Set<String> tablesIn(String source) {
        var tables = new TreeSet<String>();
        Matcher generated = GENERATED.matcher(source);
        while (generated.find()) {
            tables.add(generated.group(1).toLowerCase(Locale.ROOT));
        }
        // SQL in text blocks and strings only: comments may speak of tables.
        String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        Matcher quoted = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"")
                .matcher(code);
        while (quoted.find()) {
            Matcher written = WRITTEN.matcher(quoted.group());
            while (written.find()) {
                tables.add(written.group(1));
            }
        }
        return tables;
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
