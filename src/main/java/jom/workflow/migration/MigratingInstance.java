package jom.workflow.migration;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import jom.kernel.Keys;

/**
 * One instance of a migration: what became of it, or what would become of it now.
 *
 * @param instance the engine's id
 * @param about what it is about; the opportunity's id
 * @param steps where it stands, and where it would go on
 * @param obstacle why it stays, or would stay
 * @param detail in the engine's own English words; empty if there is nothing to add
 */
public record MigratingInstance(
        @Size(max = ID_LENGTH_MAX) String instance,
        @Size(max = ID_LENGTH_MAX) String about,
        State state,
        List<StepPair> steps,
        Optional<Obstacle> obstacle,
        @Size(max = DETAIL_LENGTH_MAX) String detail) {

    static final int ID_LENGTH_MAX = 64;
    static final int DETAIL_LENGTH_MAX = 1_000;

    public MigratingInstance {
        steps = List.copyOf(steps);
    }

    /** How far it is. */
    public enum State {
        /** Nobody has tried to move it yet. */
        LEFT,
        /** It is in the other version. */
        MOVED,
        /** It stays where it is. */
        REFUSED;

        /** As it is written in answers. */
        @JsonValue
        public String key() {
            return Keys.of(this);
        }
    }
}
