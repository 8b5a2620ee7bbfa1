package jom.workflow;

/**
 * One option of a select, radio or tag list.
 *
 * @param label in the reader's language
 * @param value what the form sends
 */
public record Choice(String label, String value) {}
