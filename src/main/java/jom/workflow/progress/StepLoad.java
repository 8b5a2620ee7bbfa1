package jom.workflow.progress;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * How busy a step of the spine is in a portfolio.
 *
 * @param element its id in the model
 * @param name what it is called to the reader
 * @param runningCount opportunities that are at it
 * @param lateCount those of them of which an open task is past its deadline
 * @param doneCount opportunities that have it behind them
 * @param medianSeconds half of those that have it behind them took no longer; empty if none has
 */
public record StepLoad(
        @Size(max = 255) String element,
        String name,
        int runningCount,
        int lateCount,
        int doneCount,
        Optional<@PositiveOrZero Long> medianSeconds) {}
