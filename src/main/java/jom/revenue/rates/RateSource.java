package jom.revenue.rates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who says what a currency is worth. */
public enum RateSource {
    /** The euro foreign exchange reference rates of the European Central Bank, published on its business days. */
    ECB,
    /** A person who writes a rate down, and says where it is from. */
    MANUAL;

    /** As it is written to and read from outside. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RateSource of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
