package jom.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells constants as JSON, forms and process models do: {@code CO_PROTECTED} is {@code coProtected}. */
public final class Keys {

    private static final Pattern WORD_START = Pattern.compile("_([a-z])");

    private Keys() {}

    /** The constant as clients spell it. */
    public static String of(Enum<?> constant) {
        return WORD_START
                .matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /**
     * Reads what {@link #of} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static <E extends Enum<E>> E read(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + type.getSimpleName() + " is spelt '" + key + "'"));
    }
}
