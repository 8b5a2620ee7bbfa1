package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** Where an invitation stands. */
public enum InvitationStatus {
    /** Decided, not yet sent. */
    CONFIRMED,
    /** Sent; the invitee sees the masked preview and may answer. */
    OPEN,
    /** The invitee takes part. */
    ACCEPTED,
    /** The invitee said no; it is never asked again. */
    DECLINED,
    /** No answer came in time; it is never asked again. */
    EXPIRED,
    /** Taken back before an answer. */
    RECALLED;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static InvitationStatus of(String key) {
        return Keys.read(InvitationStatus.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
