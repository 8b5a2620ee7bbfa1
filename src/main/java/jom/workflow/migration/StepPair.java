package jom.workflow.migration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where whoever stands at a step of the one version goes on in the other.
 *
 * @param from the id of an element of the version that runs
 * @param to the id of an element of the version to move to
 */
public record StepPair(
        @NotBlank @Size(max = ID_LENGTH_MAX) String from,
        @NotBlank @Size(max = ID_LENGTH_MAX) String to) {

    public static final int ID_LENGTH_MAX = 255;
}
