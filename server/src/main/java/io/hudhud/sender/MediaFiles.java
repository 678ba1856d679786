package io.hudhud.sender;

import static io.hudhud.tables.Tables.MEDIA;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the files that were uploaded for the workspace's numbers; those that WhatsApp has forgotten included. */
@Component
public class MediaFiles {

    /** So long a wish is not written down again. */
    private static final Duration STILL_WANTED = Duration.ofDays(1);

    private final DSLContext db;

    MediaFiles(DSLContext db) {
        this.db = db;
    }

    Optional<Media> find(WorkspaceId workspace, UUID id) {
        return db.selectFrom(MEDIA)
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(MEDIA.ID.eq(id))
                .fetchOptional(MediaFiles::media);
    }

    /**
     * The newest first.
     *
     * @param type the part of the media type before the slash: image, video, application
     * @param usableAt only those that can be sent then
     */
    public Page<Media> list(
            WorkspaceId workspace,
            @Nullable UUID sender,
            @Nullable String type,
            @Nullable Instant usableAt,
            int limit,
            @Nullable Cursor before) {
        var rows = db.selectFrom(MEDIA)
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(sender == null ? DSL.noCondition() : MEDIA.SENDER_ID.eq(sender))
                .and(type == null ? DSL.noCondition() : MEDIA.TYPE.startsWith(type + "/"))
                .and(usableAt == null ? DSL.noCondition() : MEDIA.KEPT.isTrue().or(MEDIA.EXPIRES_AT.gt(usableAt)))
                .and(before == null ? DSL.noCondition() : MEDIA.ID.lt(before.uuid(0)))
                .orderBy(MEDIA.ID.desc())
                .limit(limit + 1)
                .fetch(MediaFiles::media);
        return Page.of(rows, limit, media -> Cursor.after(media.id()));
    }

    /** Those of {@code mediaIds}, as WhatsApp calls them, that were uploaded here. */
    public List<Media> known(WorkspaceId workspace, Collection<String> mediaIds) {
        return db.selectFrom(MEDIA)
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(MEDIA.MEDIA_ID.in(mediaIds))
                .fetch(MediaFiles::media);
    }

    /** Keeps what is known of an upload; its id is made here. */
    Media add(WorkspaceId workspace, UploadMedia.Uploaded media) {
        return db.insertInto(MEDIA)
                .set(MEDIA.WORKSPACE_ID, workspace.value())
                .set(MEDIA.SENDER_ID, media.sender())
                .set(MEDIA.MEDIA_ID, media.mediaId())
                .set(MEDIA.FILE_NAME, media.fileName())
                .set(MEDIA.TYPE, media.type())
                .set(MEDIA.BYTES, media.bytes())
                .set(MEDIA.UPLOADED_AT, media.at())
                .set(MEDIA.EXPIRES_AT, media.at().plus(UploadMedia.LIVES))
                .set(
                        MEDIA.ORIGINAL_TYPE,
                        media.original() == null ? null : media.original().type())
                .set(
                        MEDIA.ORIGINAL_BYTES,
                        media.original() == null ? null : media.original().bytes())
                .returning()
                .fetchSingle(MediaFiles::media);
    }

    /** From now on Hudhud has the file too. */
    Media markKept(WorkspaceId workspace, UUID id) {
        return db.update(MEDIA)
                .set(MEDIA.KEPT, true)
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(MEDIA.ID.eq(id))
                .returning()
                .fetchSingle(MediaFiles::media);
    }

    /** WhatsApp calls the file {@code currentId} from now on; of two renewals the later one stays. */
    void renew(WorkspaceId workspace, UUID id, String currentId, Instant at) {
        db.update(MEDIA)
                .set(MEDIA.CURRENT_ID, currentId)
                .set(MEDIA.EXPIRES_AT, at.plus(UploadMedia.LIVES))
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(MEDIA.ID.eq(id))
                .and(MEDIA.EXPIRES_AT.lt(at.plus(UploadMedia.LIVES)))
                .execute();
    }

    /** What WhatsApp calls each of these files now, by what mappings call them; only where the two differ. */
    public Map<String, String> currentIds(WorkspaceId workspace, Collection<String> mediaIds) {
        if (mediaIds.isEmpty()) {
            return Map.of();
        }
        return db.select(MEDIA.MEDIA_ID, MEDIA.CURRENT_ID)
                .from(MEDIA)
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(MEDIA.MEDIA_ID.in(mediaIds))
                .and(MEDIA.CURRENT_ID.isNotNull())
                .fetchMap(MEDIA.MEDIA_ID, MEDIA.CURRENT_ID);
    }

    /** Somebody is about to send these files: they are uploaded again when their time comes. */
    public void want(WorkspaceId workspace, Collection<String> mediaIds, Instant now) {
        if (mediaIds.isEmpty()) {
            return;
        }
        db.update(MEDIA)
                .set(MEDIA.WANTED_AT, now)
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(MEDIA.MEDIA_ID.in(mediaIds))
                .and(MEDIA.WANTED_AT.lt(now.minus(STILL_WANTED)))
                .execute();
    }

    /** @param media that WhatsApp forgets soon */
    record Due(WorkspaceId workspace, Media media) {}

    /** Files that are kept here, of all workspaces; those that were tried last come last. */
    List<Due> due(Instant forgottenBefore, Instant wantedAfter, int most) {
        return db.selectFrom(MEDIA)
                .where(MEDIA.KEPT.isTrue())
                .and(MEDIA.EXPIRES_AT.lt(forgottenBefore))
                .and(MEDIA.WANTED_AT.gt(wantedAfter))
                .orderBy(MEDIA.TRIED_AT.asc().nullsFirst())
                .limit(most)
                .fetch(row -> new Due(new WorkspaceId(row.get(MEDIA.WORKSPACE_ID)), media(row)));
    }

    void tried(WorkspaceId workspace, UUID id, Instant at) {
        db.update(MEDIA)
                .set(MEDIA.TRIED_AT, at)
                .where(MEDIA.WORKSPACE_ID.eq(workspace.value()))
                .and(MEDIA.ID.eq(id))
                .execute();
    }

    private static Media media(Record row) {
        String originalType = row.get(MEDIA.ORIGINAL_TYPE);
        return new Media(
                row.get(MEDIA.ID),
                row.get(MEDIA.SENDER_ID),
                row.get(MEDIA.MEDIA_ID),
                row.get(MEDIA.FILE_NAME),
                row.get(MEDIA.TYPE),
                row.get(MEDIA.BYTES),
                row.get(MEDIA.UPLOADED_AT),
                row.get(MEDIA.EXPIRES_AT),
                row.get(MEDIA.KEPT),
                originalType == null ? null : new Media.Original(originalType, row.get(MEDIA.ORIGINAL_BYTES)));
    }
}
