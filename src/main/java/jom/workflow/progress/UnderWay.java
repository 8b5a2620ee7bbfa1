package jom.workflow.progress;

import jakarta.validation.constraints.Size;

/**
 * A workflow that ran or runs for opportunities of a portfolio.
 *
 * @param process its key
 * @param name what it is called to the reader
 */
public record UnderWay(
        @Size(max = 255) String process, @Size(max = 255) String name) {}
