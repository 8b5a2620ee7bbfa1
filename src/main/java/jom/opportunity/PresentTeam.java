package jom.opportunity;

import java.util.Comparator;
import java.util.List;
import jom.platform.Once;
import org.springframework.stereotype.Component;

/**
 * Everybody who takes part in an opportunity at present. Modules ask for it in turn while one command is carried out; it is
 * read once for all of them.
 */
@Component
class PresentTeam {

    private final Participants participants;
    private final Once once;

    PresentTeam(Participants participants, Once once) {
        this.participants = participants;
        this.once = once;
    }

    private record Of(OpportunityId opportunity) {}

    /** In the order in which they joined; the originator is the first. */
    List<ParticipantFacts> of(OpportunityId opportunity) {
        return once.read(
                new Of(opportunity),
                () -> participants.of(opportunity).stream()
                        .sorted(Comparator.comparing(Participant::joinedAt))
                        .map(Participant::facts)
                        .filter(ParticipantFacts::isActive)
                        .toList());
    }

    /** Somebody joined or made way. */
    void changed(OpportunityId opportunity) {
        once.forget(new Of(opportunity));
    }
}
