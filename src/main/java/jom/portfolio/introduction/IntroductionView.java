package jom.portfolio.introduction;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.connections.OrganisationPair;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;

/**
 * An introduction, for the managers of its portfolio and administrators.
 *
 * @param version goes up with every change, though not with an answer
 * @param one the one of the two with the lower id
 * @param answerUntil how long both are waited for
 * @param closedAt since when nobody is asked any more
 * @param withdrawnBecause why the manager took it back
 * @param outcome what came of it; {@code null} as long as nobody has told
 * @param answers those that are there, at most two
 */
public record IntroductionView(
        IntroductionId id,
        long version,
        PortfolioId portfolio,
        OrganisationId one,
        OrganisationId other,
        PersonId introducedBy,
        @Size(max = IntroduceTwo.REASON_LENGTH_MAX) String reason,
        IntroductionState state,
        Instant startedAt,
        Instant answerUntil,
        @Nullable Instant closedAt,

        @Size(max = IntroduceTwo.REASON_LENGTH_MAX) @Nullable
        String withdrawnBecause,

        @Nullable MeetingOutcome outcome,

        @Size(max = GivenAnswer.WORDS_LENGTH_MAX) @Nullable String outcomeWords,

        @Nullable Instant outcomeAt,
        @Size(max = 2) List<GivenAnswer> answers) {

    public IntroductionView {
        answers = List.copyOf(answers);
    }

    /** The two. */
    public OrganisationPair pair() {
        return new OrganisationPair(one, other);
    }

    /** What one of the two has answered, if it has. */
    public Optional<GivenAnswer> answerOf(OrganisationId organisation) {
        return answers.stream()
                .filter(answer -> answer.organisation().equals(organisation))
                .findFirst();
    }
}
