package jom.proposal;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.util.Locale;

/** What a price is for, as far as agreements tell prices apart. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum PriceKind {
    /** The right to use software: licences, subscriptions, maintenance. */
    LICENCE,
    /** Work: design, integration, training, support. */
    SERVICES,
    /** Running it: infrastructure and operation. */
    HOSTING,
    /** Anything else, such as hardware or travel. */
    OTHER;

    /** As it is sent and signed. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
