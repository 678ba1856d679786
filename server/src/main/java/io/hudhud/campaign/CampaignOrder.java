package io.hudhud.campaign;

import static io.hudhud.tables.Tables.CAMPAIGN;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.springframework.http.HttpStatus;

/**
 * In which order a list is read, and where each of its pages begins. Pages begin at a row, not at a number: the last page of
 * 100,000 campaigns is as quick as the first, and none shifts when a campaign is added meanwhile.
 */
public record CampaignOrder(CampaignSort by, boolean descending) {

    public static final CampaignOrder NEWEST_FIRST = new CampaignOrder(CampaignSort.UPDATED, true);

    /** Of a cursor: direction of reading, order (two), value and id of the row. */
    public static final int CURSOR_PARTS = 5;

    private static final String FORWARD = "next";
    private static final String BACK = "previous";
    private static final String NONE = "";

    // Word for word what the indexes of the migration hold.
    private static final Field<Instant> LAUNCHED =
            field("coalesce({0}, timestamptz '-infinity')", Instant.class, CAMPAIGN.LAUNCHED_AT);
    private static final Field<Long> AUDIENCE = field("coalesce({0}, -1)", Long.class, CAMPAIGN.AUDIENCE_SIZE);

    /**
     * Where a page begins.
     *
     * @param back whether it is read towards the beginning of the list
     * @param beyond holds for the rows after that place, in the direction of reading
     */
    record Place(boolean back, Condition beyond) {}

    /** @throws Problem 400 when it is the cursor of another order */
    Place place(Cursor cursor) {
        if (!cursor.text(1).equals(by.name()) || !cursor.text(2).equals(direction())) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    RequestProblem.INVALID_CURSOR,
                    "this cursor belongs to another order of the list: leave it out to begin again");
        }
        boolean back = cursor.text(0).equals(BACK);
        String sign = descending != back ? "<" : ">";
        return new Place(
                back,
                condition("({0}, {1}) " + sign + " ({2}, {3})", key(), CAMPAIGN.ID, seen(cursor), val(cursor.uuid(4))));
    }

    /** The cursor that begins after {@code row}, or before it. */
    String cursor(Record row, boolean back) {
        return Cursor.after(back ? BACK : FORWARD, by.name(), direction(), value(row), row.get(CAMPAIGN.ID))
                .encode();
    }

    List<OrderField<?>> fields(boolean back) {
        return descending != back ? List.of(key().desc(), CAMPAIGN.ID.desc()) : List.of(key().asc(), CAMPAIGN.ID.asc());
    }

    private Field<?> key() {
        return switch (by) {
            case UPDATED -> CAMPAIGN.UPDATED_AT;
            case NAME -> CAMPAIGN.SEARCH_TEXT;
            case LAUNCHED -> LAUNCHED;
            case AUDIENCE -> AUDIENCE;
        };
    }

    private String value(Record row) {
        return switch (by) {
            case UPDATED -> row.get(CAMPAIGN.UPDATED_AT).toString();
            case NAME -> row.get(CAMPAIGN.SEARCH_TEXT);
            case LAUNCHED ->
                row.get(CAMPAIGN.LAUNCHED_AT) == null
                        ? NONE
                        : row.get(CAMPAIGN.LAUNCHED_AT).toString();
            case AUDIENCE ->
                row.get(CAMPAIGN.AUDIENCE_SIZE) == null
                        ? "-1"
                        : row.get(CAMPAIGN.AUDIENCE_SIZE).toString();
        };
    }

    private Field<?> seen(Cursor cursor) {
        return switch (by) {
            case UPDATED -> val(cursor.instant(3), CAMPAIGN.UPDATED_AT);
            case NAME -> val(cursor.text(3));
            case LAUNCHED ->
                cursor.text(3).equals(NONE)
                        ? field("timestamptz '-infinity'")
                        : val(cursor.instant(3), CAMPAIGN.LAUNCHED_AT);
            case AUDIENCE -> inline(cursor.number(3));
        };
    }

    private String direction() {
        return descending ? "desc" : "asc";
    }
}
