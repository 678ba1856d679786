package io.hudhud.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** In one bucket of Amazon S3 or of what speaks its protocol. */
final class S3FileStore implements FileStore {

    private final S3Client s3;
    private final String bucket;

    S3FileStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(FileKey key, Path content) {
        try {
            s3.putObject(request -> request.bucket(bucket).key(key.path()), RequestBody.fromFile(content));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    @Override
    public boolean read(FileKey key, Path into) {
        try {
            Files.deleteIfExists(into);
            s3.getObject(request -> request.bucket(bucket).key(key.path()), ResponseTransformer.toFile(into));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw unavailable(e);
        } catch (IOException e) {
            throw new FilesUnavailable("a file of the bucket " + bucket + " cannot be written here", e);
        }
    }

    @Override
    public void delete(FileKey key) {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(key.path()));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    private FilesUnavailable unavailable(SdkException cause) {
        return new FilesUnavailable("the bucket " + bucket + " does not serve: " + cause.getMessage(), cause);
    }
}
