package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A field in which customers look for solutions; the module solutionmap knows the list.
 *
 * @param code lower-case letters, digits and hyphens, at most 60 characters
 */
public record SolutionArea(
        @JsonValue @Pattern(regexp = Codes.FORM) @Size(max = Codes.LENGTH_MAX)
        String code) implements Comparable<SolutionArea> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SolutionArea {
        Codes.require(code);
    }

    @Override
    public int compareTo(SolutionArea other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
