package jom.platform;

import java.util.UUID;

/**
 * Who may read an audit entry in a timeline.
 *
 * @param key {@code participants}, {@code office}, or an organisation's id
 */
public record Audience(String key) {

    /** Everybody who takes part in the opportunity, and its portfolio managers. */
    public static final Audience PARTICIPANTS = new Audience("participants");

    /** The managers of the portfolio only. */
    public static final Audience OFFICE = new Audience("office");

    /** One organisation only. */
    public static Audience organisation(UUID organisation) {
        return new Audience(organisation.toString());
    }
}
