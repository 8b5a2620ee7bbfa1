package jom.workbench.course;

/**
 * How busy a step is, in words.
 *
 * @param element its id in the model
 * @param level from 0 for a step where nothing is, to 3 for those where most is
 * @param duration how long half of them take at most; empty if nobody has it behind them
 * @param mark the same in short, for the picture
 */
public record LoadLine(
        String element, String name, int running, int late, int done, int level, String duration, String mark) {}
