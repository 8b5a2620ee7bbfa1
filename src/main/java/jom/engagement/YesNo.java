package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** The answer to a question that nobody may pass over, as an unticked box would be. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum YesNo {
    YES,
    NO;

    public boolean isYes() {
        return this == YES;
    }
}
