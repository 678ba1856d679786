package io.hudhud.bench.stack;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the JVM and the programs are that we start. */
final class Java {
    private static final String SERVER_JAR = "hudhud.server.jar";
    private static final String SERVER_OPTIONS = "hudhud.server.options";

    private Java() {}

    /** The JVM that runs us, unless {@code HUDHUD_JAVA} names another. */
    static String executable() {
        return Optional.ofNullable(System.getenv("HUDHUD_JAVA"))
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** Our own class path: the simulator lies on it. A jar's manifest may name its libraries. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /**
     * The server's jar: what the property {@code hudhud.server.jar} says, else the one built beside us.
     *
     * @throws StackFailure when there is none
     */
    static Path serverJar() {
        return Optional.ofNullable(System.getProperty(SERVER_JAR))
                .map(Path::of)
                .or(Java::besideUs)
                .filter(Files::isRegularFile)
                .map(Path::normalize)
                .orElseThrow(() ->
                        new StackFailure("the server's jar is missing: build it with 'mvn package', or name it with -D"
                                + SERVER_JAR + "=…"));
    }

    /**
     * The file with the flags of the server's JVM: what the property {@code hudhud.server.options} says, else the one in the
     * sources that we were built from.
     *
     * @throws StackFailure when there is none
     */
    static Path serverOptions() {
        return Optional.ofNullable(System.getProperty(SERVER_OPTIONS))
                .map(Path::of)
                .or(() -> serverFolder().map(folder -> folder.resolve("jvm.options")))
                .filter(Files::isRegularFile)
                .map(Path::normalize)
                .orElseThrow(() -> new StackFailure(
                        "the file server/jvm.options is missing: name it with -D" + SERVER_OPTIONS + "=…"));
    }

    private static Optional<Path> besideUs() {
        File[] jars = serverFolder()
                .map(folder -> folder.resolve("target/unpacked").toFile())
                .map(target -> target.listFiles((folder, name) -> name.matches("hudhud-server-[0-9.]+\\.jar")))
                .orElse(null);
        return jars == null
                ? Optional.empty()
                : List.of(jars).stream().findFirst().map(File::toPath);
    }

    private static Optional<Path> serverFolder() {
        try {
            Path ours = Path.of(Java.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(ours.resolve("../../../server").normalize());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
