package jom.portfolio.handover;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What can be open when somebody leaves. */
public enum ItemKind {
    /** Something an organisation was promised by a day. */
    PROMISE,
    /** Something that is still to be decided. */
    DECISION,
    /** Somebody at an organisation whom the successor has to know. */
    CONTACT;

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
