package jom.platform;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import java.util.stream.Collectors;

/** How a field of what was sent is named to whoever sent it: {@code priceLines[2].amount}, the first row being 0. */
public final class FieldPath {

    private FieldPath() {}

    /** Of a field that could not be read. */
    public static String of(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** Of a field that breaks a constraint; the validator's own word for an element of a list is left out. */
    public static String of(ConstraintViolation<?> broken) {
        return broken.getPropertyPath().toString().replaceAll("\\.<[^>]*>", "");
    }
}
