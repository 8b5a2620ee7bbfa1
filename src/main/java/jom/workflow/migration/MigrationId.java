package jom.workflow.migration;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a migration. */
public record MigrationId(UUID value) implements Identifier {

    public static MigrationId next() {
        return new MigrationId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MigrationId parse(String text) {
        return Identifiers.parse(text, MigrationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
