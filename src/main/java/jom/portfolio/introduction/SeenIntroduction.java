package jom.portfolio.introduction;

import java.time.Instant;
import jom.network.OrganisationId;
import jom.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as one of the two sees it: what the other one answered is in it only where both wanted it.
 *
 * @param own the one who looks
 * @param ownAnswer {@code null} if it has not answered
 * @param otherWords what the other one said; {@code null} unless both wanted it and it said something
 * @param at when it began
 */
public record SeenIntroduction(
        IntroductionId id,
        OrganisationId own,
        OrganisationId other,
        PersonId introducedBy,
        String reason,
        Standing standing,
        @Nullable GivenAnswer ownAnswer,
        @Nullable String otherWords,
        Instant at,
        Instant answerUntil) {

    /** How far it is, as far as one of the two may know. */
    public enum Standing {
        /** Waits for this one's answer. */
        ASKED,
        /** This one has answered; whatever the other one says or has said, nothing more is seen until the time is over. */
        ANSWERED,
        /** Both wanted it and are connected. */
        CONNECTED,
        /** It did not come about; whoever it was due to is not told. */
        ENDED
    }

    static SeenIntroduction of(IntroductionView introduction, OrganisationId own, Instant now) {
        OrganisationId other = introduction.pair().other(own);
        Standing standing = standing(introduction, own, now);
        return new SeenIntroduction(
                introduction.id(),
                own,
                other,
                introduction.introducedBy(),
                introduction.reason(),
                standing,
                introduction.answerOf(own).orElse(null),
                standing == Standing.CONNECTED
                        ? introduction.answerOf(other).map(GivenAnswer::words).orElse(null)
                        : null,
                introduction.startedAt(),
                introduction.answerUntil());
    }

    /**
     * Closing early would tell that the other one said no: until the time is over, one whose answer is there sees the same
     * whether the other one has said no, has said nothing, or is thinking.
     */
    private static Standing standing(IntroductionView introduction, OrganisationId own, Instant now) {
        return switch (introduction.state()) {
            case CONNECTED -> Standing.CONNECTED;
            case WITHDRAWN -> Standing.ENDED;
            case ASKED, NOT_CONNECTED -> {
                boolean isOver = !now.isBefore(introduction.answerUntil());
                if (isOver) {
                    yield Standing.ENDED;
                }
                yield introduction.answerOf(own).isPresent() ? Standing.ANSWERED : Standing.ASKED;
            }
        };
    }
}
