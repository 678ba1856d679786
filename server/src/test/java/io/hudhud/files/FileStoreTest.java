package io.hudhud.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.shared.WorkspaceId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory and a bucket keep the same promises. */
class FileStoreTest {

    private static final FileKey KEY = new FileKey("media", new WorkspaceId(7), new UUID(0, 5));

    @TempDir
    Path folder;

    private BucketStandIn bucket;

    @BeforeEach
    void aBucket() throws IOException {
        bucket = BucketStandIn.start("shop-files");
    }

    @AfterEach
    void end() {
        bucket.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory", "bucket"})
    void whatWasPutIsReadAsItWasUntilItIsDeleted(String kind) throws IOException {
        FileStore store = store(kind);
        assertThat(store.read(KEY, folder.resolve("copy"))).isFalse();

        store.put(KEY, Files.writeString(folder.resolve("given"), "first"));
        store.put(KEY, Files.writeString(folder.resolve("given"), "second"));

        assertThat(store.read(KEY, folder.resolve("copy"))).isTrue();
        assertThat(folder.resolve("copy")).hasContent("second");
        assertThat(store.read(new FileKey("media", new WorkspaceId(8), KEY.id()), folder.resolve("other")))
                .isFalse();
        store.delete(KEY);
        store.delete(KEY);
        assertThat(store.read(KEY, folder.resolve("copy"))).isFalse();
    }

    @Test
    void aDirectoryHoldsWholeFilesOnly() throws IOException {
        store("directory").put(KEY, Files.writeString(folder.resolve("given"), "whole"));

        try (var files = Files.list(folder.resolve("files/media/7"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasFileName(KEY.id().toString()));
        }
    }

    @Test
    void aStoreThatDoesNotServeSaysSo() throws IOException {
        Path given = Files.writeString(folder.resolve("given"), "x");
        bucket.refuse();
        assertThatThrownBy(() -> store("bucket").put(KEY, given))
                .isInstanceOf(FilesUnavailable.class)
                .hasMessageContaining("shop-files");
        Files.writeString(folder.resolve("files"), "not a directory");
        assertThatThrownBy(() -> store("directory").put(KEY, given)).isInstanceOf(FilesUnavailable.class);
    }

    @Test
    void aBucketIsAskedWithASignature() throws IOException {
        store("bucket").put(KEY, Files.writeString(folder.resolve("given"), "x"));

        assertThat(bucket.authorization())
                .startsWith("AWS4-HMAC-SHA256 Credential=key/")
                .contains("/eu-central-1/s3/aws4_request");
    }

    private FileStore store(String kind) {
        return kind.equals("directory")
                ? new DirectoryFileStore(folder.resolve("files"))
                : new S3FileStore(
                        FileStoreConfiguration.client(new FileStoreProperties.S3(
                                "shop-files", "eu-central-1", URI.create(bucket.address()), "key", "secret", true)),
                        "shop-files");
    }
}
