package jom.solutionmap.heatmap;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines that fit, long words too; what is too long for all of the lines ends with dots. */
final class WrappedText {

    private static final String DOTS = "\u2026";
    private static final String HYPHEN = "-";

    private WrappedText() {}

    static List<String> of(String text, FontMetrics font, int width, int linesMax) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.stringWidth(longer) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
            while (font.stringWidth(line) > width && line.length() > 1) {
                String start = fitting(line, HYPHEN, font, width);
                lines.add(start + HYPHEN);
                line = line.substring(start.length());
            }
        }
        lines.add(line);
        if (lines.size() <= linesMax) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, linesMax - 1));
        shown.add(fitting(lines.get(linesMax - 1), DOTS, font, width) + DOTS);
        return shown;
    }

    /** As much of a text as fits before an ending, at least one character. */
    private static String fitting(String text, String ending, FontMetrics font, int width) {
        String rest = text;
        while (rest.length() > 1 && font.stringWidth(rest + ending) > width) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }
}
