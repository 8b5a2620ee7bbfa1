package jom.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.OrganisationId;

/** The current round of a charter with the answers it has got so far. */
record CharterRound(Charter charter, List<CharterAnswer> answers) {

    CharterRound {
        answers = List.copyOf(answers);
    }

    /**
     * Signs in the name of a participant.
     *
     * @param hash of the version the participant has read; any other than the current one is refused
     * @return the signature to be kept, or nothing if this organisation has signed this very version before
     */
    Optional<CharterAnswer> sign(OrganisationId organisation, ContentHash hash, Instant at) {
        requireOpen();
        if (!charter.hash().equals(hash)) {
            throw new OtherVersionProposed(charter.round());
        }
        Optional<CharterAnswer> before = answerOf(organisation);
        if (before.isPresent() && before.get().isCounter()) {
            throw new AlreadyAnswered(charter.round());
        }
        return before.isPresent() ? Optional.empty() : Optional.of(CharterAnswer.signature(charter, organisation, at));
    }

    CharterAnswer counter(OrganisationId organisation, String comment, Instant at) {
        requireOpen();
        if (answerOf(organisation).isPresent()) {
            throw new AlreadyAnswered(charter.round());
        }
        return CharterAnswer.counter(charter, organisation, comment, at);
    }

    /** Ends the round, once; asked again it gives the same result. */
    RoundResult close(Collection<OrganisationId> participants) {
        if (charter.state() == CharterState.DRAFTED) {
            throw new WrongCharterState("No version of the charter has been proposed yet.", charter.state());
        }
        if (charter.state() == CharterState.PROPOSED) {
            if (!participants.isEmpty() && signatories().containsAll(participants)) {
                charter.agreed();
            } else {
                charter.countered();
            }
        }
        boolean signed = charter.state() == CharterState.SIGNED;
        return new RoundResult(signed, !signed && charter.isEscalated(), charter.contractingParty());
    }

    List<Objection> objections() {
        return answers.stream()
                .filter(CharterAnswer::isCounter)
                .map(CharterAnswer::objection)
                .toList();
    }

    List<CharterView.Signature> signatures() {
        return answers.stream()
                .filter(answer -> !answer.isCounter())
                .map(CharterAnswer::shown)
                .toList();
    }

    private Set<OrganisationId> signatories() {
        return answers.stream()
                .filter(answer -> answer.isSignatureOf(charter.hash()))
                .map(CharterAnswer::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<CharterAnswer> answerOf(OrganisationId organisation) {
        return answers.stream()
                .filter(answer -> answer.organisation().equals(organisation))
                .findAny();
    }

    private void requireOpen() {
        if (charter.state() != CharterState.PROPOSED) {
            throw new WrongCharterState("No version of the charter waits for signatures.", charter.state());
        }
    }
}
