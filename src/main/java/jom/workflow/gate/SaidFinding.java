package jom.workflow.gate;

import jakarta.validation.constraints.Size;

/**
 * Something that is not allowed, in words.
 *
 * @param file its name; empty if it is about the deployment as a whole
 * @param element the id of the element; empty if there is none
 * @param line from 1; 0 if it is about the file as a whole
 * @param rule the code of the rule
 */
public record SaidFinding(
        @Size(max = TEXT_CHARACTERS_MAX) String file,
        @Size(max = TEXT_CHARACTERS_MAX) String element,
        int line,
        int column,
        @Size(max = RULE_CHARACTERS_MAX) String rule,
        @Size(max = MESSAGE_CHARACTERS_MAX) String message) {

    static final int TEXT_CHARACTERS_MAX = 4_000;
    static final int RULE_CHARACTERS_MAX = 60;
    static final int MESSAGE_CHARACTERS_MAX = 2_000;
}
