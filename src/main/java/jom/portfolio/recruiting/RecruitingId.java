package jom.portfolio.recruiting;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a search for a partner who fills a gap. */
public record RecruitingId(UUID value) implements Identifier {

    public static RecruitingId next() {
        return new RecruitingId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecruitingId parse(String text) {
        return Identifiers.parse(text, RecruitingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
