package jom.network;

import jakarta.validation.constraints.Size;

/**
 * An entry of a list, in the language asked for.
 *
 * @param name in that language, else in English
 */
public record Term(@Size(max = Codes.LENGTH_MAX) String code, String name) {}
