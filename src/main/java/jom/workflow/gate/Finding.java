package jom.workflow.gate;

import java.util.List;

/**
 * Something in a deployment that is not allowed.
 *
 * @param file its name; empty if it is about the deployment as a whole
 * @param element the id of the element it is in; empty if there is none
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1; 0 likewise
 * @param facts for the sentence, in order
 */
public record Finding(String file, String element, int line, int column, Rule rule, List<String> facts) {

    private static final int FACT_CHARACTERS_MAX = 120;

    public Finding {
        facts = facts.stream().map(Finding::shown).toList();
    }

    private static String shown(String fact) {
        String line = fact.strip().replaceAll("\\s+", " ");
        return line.length() <= FACT_CHARACTERS_MAX ? line : line.substring(0, FACT_CHARACTERS_MAX) + "\u2026";
    }
}
