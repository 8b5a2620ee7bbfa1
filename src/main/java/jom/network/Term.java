package jom.network;

/**
 * An entry of a list, in the language asked for.
 *
 * @param name in that language, else in English
 */
public record Term(String code, String name) {}
