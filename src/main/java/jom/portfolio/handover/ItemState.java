package jom.portfolio.handover;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** How far one thing is. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum ItemState {
    /** The successor has not answered yet. */
    OPEN,
    /** The successor asks something first. */
    RETURNED,
    /** It is the successor's. */
    TAKEN_OVER
}
