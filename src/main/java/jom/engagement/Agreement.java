package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** What one participant says to what another one proposes. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum Agreement {
    AGREED,
    CHANGES_WANTED;

    public boolean isAgreed() {
        return this == AGREED;
    }
}
