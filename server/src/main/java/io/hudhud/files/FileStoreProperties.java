package io.hudhud.files;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept: in {@code directory}, or in a bucket when {@code s3.bucket} is given.
 *
 * @param directory shared by all nodes where there are several
 */
@ConfigurationProperties("hudhud.files")
record FileStoreProperties(Path directory, @DefaultValue S3 s3) {

    /**
     * @param endpoint of a store that is not Amazon's, e.g. {@code https://minio.example.com}
     * @param accessKey empty: whatever the machine's own role or the AWS variables give
     * @param pathStyle whether the bucket is part of the path and not of the host, as most others than Amazon want it
     */
    record S3(
            @DefaultValue("") String bucket,
            @DefaultValue("us-east-1") String region,
            @Nullable URI endpoint,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("false") boolean pathStyle) {

        S3 {
            if (accessKey.isBlank() != secretKey.isBlank()) {
                throw new IllegalArgumentException(
                        "hudhud.files.s3 needs both access-key and secret-key, or neither of them");
            }
        }

        /** What reaches a log. */
        @Override
        public String toString() {
            return "S3[bucket=" + bucket + ", region=" + region + ", endpoint=" + endpoint + "]";
        }
    }
}
