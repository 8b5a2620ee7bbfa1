package jom.platform.web;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Optional;
import jom.platform.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * The field of a JSON body that could not be read.
 *
 * @param path such as {@code priceLines[2].amount}
 * @param fault what is wrong, to follow the path in a sentence
 */
record UnreadableField(String path, String fault) {

    /** The field that a failure of Jackson is about; empty if the body is no JSON at all. */
    static Optional<UnreadableField> in(@Nullable Throwable failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(new UnreadableField(FieldPath.of(unknown), "is not a known field"));
        }
        if (failure instanceof InvalidFormatException format) {
            return Optional.of(new UnreadableField(FieldPath.of(format), "is not of the right form"));
        }
        if (failure instanceof ValueInstantiationException value
                && value.getCause() instanceof IllegalArgumentException) {
            return Optional.of(new UnreadableField(FieldPath.of(value), "is not of the right form"));
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return Optional.of(new UnreadableField(FieldPath.of(mismatch), "is missing or not of the right type"));
        }
        return Optional.empty();
    }
}
