package jom.platform.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;

/** Kinds of texts and their limits. */
final class Texts {

    static final int ID_LENGTH = 36;

    /** Of one file among several, as {@code spring.servlet.multipart.max-file-size} has it. */
    private static final int FILE_LENGTH_MAX = 1_048_576;

    /** Texts of these formats are never longer. */
    static final Map<String, Integer> LENGTH_MAX_BY_FORMAT =
            Map.of("uuid", ID_LENGTH, "date", 10, "date-time", 30, "binary", FILE_LENGTH_MAX);

    private Texts() {}

    static Schema<?> id() {
        return new StringSchema().format("uuid").maxLength(ID_LENGTH);
    }

    static Schema<?> of(String pattern, int lengthMax) {
        return new StringSchema().pattern(pattern).maxLength(lengthMax);
    }
}
