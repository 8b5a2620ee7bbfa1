package jom.workflow.progress;

import jakarta.validation.constraints.Size;

/**
 * A fact that was asked for.
 *
 * @param name of the variable, or of the column of the table
 * @param value as it was: text, number, yes or no
 * @param label what it is, to the reader
 * @param text the value, to the reader
 */
public record Said(
        @Size(max = 64) String name,
        Object value,
        @Size(max = 255) String label,
        @Size(max = 255) String text) {}
