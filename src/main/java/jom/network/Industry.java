package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The trade of a customer or of an organisation's experience, as in the list of {@link Taxonomies}.
 *
 * @param code lower-case letters, digits and hyphens, at most 60 characters
 */
public record Industry(
        @JsonValue @Pattern(regexp = Codes.FORM) @Size(max = Codes.LENGTH_MAX)
        String code) implements Comparable<Industry> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Industry {
        Codes.require(code);
    }

    @Override
    public int compareTo(Industry other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
