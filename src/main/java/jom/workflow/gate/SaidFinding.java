package jom.workflow.gate;

/**
 * Something that is not allowed, in words.
 *
 * @param file its name; empty if it is about the deployment as a whole
 * @param element the id of the element; empty if there is none
 * @param line from 1; 0 if it is about the file as a whole
 * @param rule the code of the rule
 */
public record SaidFinding(String file, String element, int line, int column, String rule, String message) {}
