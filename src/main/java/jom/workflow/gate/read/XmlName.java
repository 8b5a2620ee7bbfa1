package jom.workflow.gate.read;

/**
 * The name of an element or an attribute.
 *
 * @param namespace empty for an attribute without a prefix
 */
public record XmlName(String namespace, String local) {}
