package jom.portfolio.introduction;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of an introduction. */
public record IntroductionId(UUID value) implements Identifier {

    public static IntroductionId next() {
        return new IntroductionId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IntroductionId parse(String text) {
        return Identifiers.parse(text, IntroductionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
