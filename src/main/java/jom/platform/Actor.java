package jom.platform;

import java.util.UUID;

/**
 * Who is acting.
 *
 * @param id the person's, or the nil UUID for the system itself
 * @param name the sign-in name
 */
public record Actor(UUID id, String name) {

    /** The system itself: timers, jobs, the start of the application. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system");

    public boolean isSystem() {
        return equals(SYSTEM);
    }
}
