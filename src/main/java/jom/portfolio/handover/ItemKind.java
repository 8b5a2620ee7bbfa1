package jom.portfolio.handover;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** What can be open when somebody leaves. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum ItemKind {
    /** Something an organisation was promised by a day. */
    PROMISE,
    /** Something that is still to be decided. */
    DECISION,
    /** Somebody at an organisation whom the successor has to know. */
    CONTACT
}
