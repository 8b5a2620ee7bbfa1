package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A kind of partner, with workflows of its own. Data, not an enumeration: see {@link PartnerTypes}.
 *
 * @param key lower-case letters, digits and hyphens, at most 60 characters
 */
public record PartnerType(
        @JsonValue @Pattern(regexp = Codes.FORM) @Size(max = Codes.LENGTH_MAX)
        String key) implements Comparable<PartnerType> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerType {
        Codes.require(key);
    }

    @Override
    public int compareTo(PartnerType other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
