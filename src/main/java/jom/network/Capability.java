package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Something an organisation can do, as in the list of {@link Taxonomies}.
 *
 * @param code lower-case letters, digits and hyphens, at most 60 characters
 */
public record Capability(
        @JsonValue @Pattern(regexp = Codes.FORM) @Size(max = Codes.LENGTH_MAX)
        String code) implements Comparable<Capability> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Capability {
        Codes.require(code);
    }

    @Override
    public int compareTo(Capability other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
