import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the jOOQ classes of {@code io.hudhud.tables} from a PostgreSQL that has just run the migrations.
 * Does nothing when neither the migrations, nor jOOQ, nor this file changed since the last time.
 */
class GenerateTables {

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path output = Path.of(args[1]);
        Path stamp = output.resolve(".schema");
        String schema = fingerprint(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(schema)) {
            return;
        }
        try (var postgres = EmbeddedPostgres.builder().start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(postgres.getJdbcUrl("postgres", "postgres"), output));
        }
        Files.writeString(stamp, schema);
    }

    private static Configuration configuration(String url, Path output) {
        // jOOQ reads the pattern in comments mode: a plain space in it would match nothing.
        var instants =
                new ForcedType().withName("INSTANT").withIncludeTypes("timestamp\\s+with\\s+time\\s+zone|timestamptz");
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(url)
                        .withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                .withExcludes(
                                        "flyway_schema_history | scheduled_tasks | message_[0-9]+ | message_values_[0-9]+")
                                .withIncludeRoutines(false)
                                .withForcedTypes(instants))
                        .withGenerate(new Generate().withRecords(false).withGlobalObjectReferences(true))
                        .withTarget(
                                new Target().withPackageName("io.hudhud.tables").withDirectory(output.toString())));
    }

    private static String fingerprint(Path migrations) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(migrations)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                sha256.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                sha256.update(Files.readAllBytes(file));
            }
        }
        sha256.update(Constants.VERSION.getBytes(StandardCharsets.UTF_8));
        sha256.update(Files.readAllBytes(Path.of(System.getProperty("jdk.launcher.sourcefile"))));
        return HexFormat.of().formatHex(sha256.digest());
    }
}
