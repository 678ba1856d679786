package io.hudhud.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** One page of a list. {@code next} is the cursor that asks for what follows, absent on the last page. */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    /**
     * The number of rows that a client gets: 50 when it does not say.
     *
     * @throws Problem 400 outside 1 to 500
     */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    RequestProblem.INVALID_REQUEST,
                    "limit has to be between 1 and " + MAX_LIMIT);
        }
        return asked;
    }

    /** Makes a page of up to {@code limit} from rows that were read with {@code limit + 1}: the extra one says there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> after) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        return new Page<>(
                List.copyOf(rows.subList(0, limit)),
                after.apply(rows.get(limit - 1)).encode());
    }

    /** The same page with each item turned into what the API shows. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
