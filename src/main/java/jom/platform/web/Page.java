package jom.platform.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list, with a link to the next one.
 *
 * @param items at most {@value #LIMIT_MAX}
 * @param next where the next page starts; {@code null} on the last
 */
public record Page<T>(
        @Size(max = LIMIT_MAX) List<T> items,

        @Size(max = CURSOR_LENGTH_MAX) @Pattern(regexp = CURSOR_FORM) @Nullable
        String next) {

    /** What a caller gets who does not say how many. */
    public static final int LIMIT_DEFAULT = 50;

    /** More is refused. */
    public static final int LIMIT_MAX = 200;

    public static final int CURSOR_LENGTH_MAX = 200;

    public static final String CURSOR_FORM = "^[A-Za-z0-9_-]*$";

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows of which one more than asked for was read.
     *
     * @param rows up to {@code limit + 1} rows
     * @param key what the next page starts after, taken from the last row shown
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, encode(key.apply(shown.get(limit - 1))));
    }

    /** The items with a {@code Link: rel="next"} header. */
    public ResponseEntity<Page<T>> answer() {
        ResponseEntity.BodyBuilder builder = ResponseEntity.ok();
        if (next != null) {
            String uri = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", next)
                    .build()
                    .toUriString();
            builder.header(HttpHeaders.LINK, "<" + uri + ">; rel=\"next\"");
        }
        return builder.body(this);
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that {@link #next} gave.
     *
     * @throws RequestRefused if it is not one
     */
    public static @Nullable String decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw malformedCursor();
        }
    }

    /** For a cursor that decodes to something that is no key of the list. */
    public static RequestRefused malformedCursor() {
        return new RequestRefused(
                HttpStatus.BAD_REQUEST, "platform.invalid", "cursor is not one that a page of this list gave");
    }

    /**
     * How many items to read for a page, within limits.
     *
     * @throws RequestRefused outside 1 to {@value #LIMIT_MAX}
     */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return LIMIT_DEFAULT;
        }
        if (asked < 1 || asked > LIMIT_MAX) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST, "platform.invalid", "limit lies between 1 and " + LIMIT_MAX);
        }
        return asked;
    }
}
