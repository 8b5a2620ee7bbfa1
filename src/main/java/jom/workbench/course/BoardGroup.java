package jom.workbench.course;

import java.util.List;

/**
 * What is at one step.
 *
 * @param step its name
 */
public record BoardGroup(String step, List<BoardLine> lines) {

    public BoardGroup {
        lines = List.copyOf(lines);
    }
}
