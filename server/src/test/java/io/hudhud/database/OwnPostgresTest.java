package io.hudhud.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class OwnPostgresTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataAndOnlyItsOwnerReadsThem() throws Exception {
        var data = new DataDirectory(folder.resolve("data"));
        try (var postgres = start(data)) {
            execute(postgres, "create table kept (n int)");
        }
        try (var postgres = start(data)) {
            assertThat(query(postgres, "select count(*) from kept")).isEqualTo("0");
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
        }
        assertThat(RunningPostgres.worksIn(data.resolve("postgres"))).isFalse();
        for (String secret : List.of("postgres", "postgres-password")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                    .endsWith("------");
        }
    }

    @Test
    void refusesWhoeverDoesNotKnowThePassword() {
        try (var postgres = start(new DataDirectory(folder))) {
            var stranger = new DatabaseAddress(postgres.address().jdbcUrl(), "hudhud", "guess");

            assertThatThrownBy(stranger::connect).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aSecondServerOnTheSameDirectoryIsSentAway() {
        var data = new DataDirectory(folder);
        try (var postgres = start(data)) {
            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("another Hudhud server is running");
            assertThat(query(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void comesBackOnTheSamePortAfterAKill() throws Exception {
        try (var postgres = start(new DataDirectory(folder))) {
            execute(postgres, "create table kept (n int)");
            for (int round = 0; round < 3; round++) {
                execute(postgres, "insert into kept values (1)");
                long killed = postgres.pid();
                ProcessHandle.of(killed).orElseThrow().destroyForcibly();

                await().atMost(Duration.ofSeconds(30))
                        .ignoreExceptions()
                        .until(() -> postgres.pid() != killed
                                && query(postgres, "select 1").equals("1"));
            }
            assertThat(query(postgres, "select count(*) from kept")).isEqualTo("3");
        }
    }

    @Test
    void stopsAndReplacesThePostgresOfAKilledServer() throws Exception {
        var data = new DataDirectory(folder);
        long orphan = Long.parseLong(theServerThatIsKilled(data));
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var postgres = start(data)) {
            assertThat(postgres.pid()).isNotEqualTo(orphan);
            assertThat(query(postgres, "select n from written")).isEqualTo("7");
        }
    }

    @Test
    void startsAlthoughTheNumberOfAKilledPostgresNowBelongsToAnotherProgram() throws Exception {
        var data = new DataDirectory(folder);
        start(data).close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var postgres = start(data)) {
            assertThat(query(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFirstStartThatBrokeOffLeavesNothingHalfMade() throws Exception {
        var data = new DataDirectory(folder);
        Files.createDirectories(data.resolve("postgres.making/base"));
        Files.writeString(data.resolve("postgres.making/PG_VERSION"), "18");

        try (var postgres = start(data)) {
            assertThat(query(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aDatabaseThatMayForgetIsRefused() {
        var forgetful = properties(folder, Map.of("fsync", "off"));
        try (var postgres = OwnPostgres.start(new DataDirectory(folder), forgetful)) {
            assertThatThrownBy(() -> DatabaseCheck.check(postgres.address(), true))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("fsync off");
        }
    }

    /** Starts PostgreSQL from a JVM of its own, which then dies without a chance to stop it; answers the postmaster's pid. */
    private static String theServerThatIsKilled(DataDirectory data) throws IOException, InterruptedException {
        var server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        data.path().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = server.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("pid "))
                    .map(line -> line.substring(4))
                    .findFirst()
                    .orElseThrow();
        } finally {
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** Runs in the JVM that dies. */
    static final class KilledServer {
        public static void main(String[] args) throws SQLException {
            var data = new DataDirectory(Path.of(args[0]));
            var postgres = start(data);
            execute(postgres, "create table written (n int)");
            execute(postgres, "insert into written values (7)");
            System.out.println("pid " + postgres.pid());
            System.out.flush();
            Runtime.getRuntime().halt(137);
        }
    }

    static OwnPostgres start(DataDirectory data) {
        return OwnPostgres.start(data, properties(data.path(), Map.of()));
    }

    private static DatabaseProperties properties(Path data, Map<String, String> settings) {
        return new DatabaseProperties(
                data,
                Path.of("target/programs").toAbsolutePath(),
                "",
                "",
                "",
                true,
                0,
                Duration.ofMinutes(1),
                settings);
    }

    private static void execute(OwnPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(OwnPostgres postgres, String sql) {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
