package jom.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.opportunity.Invitations;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TeamCompleteness;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the next best for a place that somebody left; people decide. */
@Service
public class Replacements {

    private static final Logger LOG = LoggerFactory.getLogger(Replacements.class);

    private final Scout scout;
    private final Proposals proposals;
    private final StoredReplacements rows;
    private final Invitations invitations;
    private final TeamCompleteness completeness;
    private final Qualified qualified;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    Replacements(
            Scout scout,
            Proposals proposals,
            StoredReplacements rows,
            Invitations invitations,
            TeamCompleteness completeness,
            Qualified qualified,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock) {
        this.scout = scout;
        this.proposals = proposals;
        this.rows = rows;
        this.invitations = invitations;
        this.completeness = completeness;
        this.qualified = qualified;
        this.audit = audit;
        // what earlier versions kept lacks points that came later
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.clock = clock;
    }

    /**
     * Finds the best single organisation that keeps the team complete, and keeps what was found.
     *
     * @param leaving who declined or did not answer
     * @return empty if there is none, or nothing is open any more
     */
    @UseCase
    public Optional<TeamMember> propose(OpportunityId id, OrganisationId leaving) {
        List<StoredReplacement> places = rows.of(id.value());
        List<OrganisationId> elsewhere = places.stream()
                .filter(place -> place.isOpen() && !place.leaving().equals(leaving))
                .flatMap(place -> place.candidate().stream())
                .toList();
        Scout.Barred barred = Scout.Barred.nobody()
                .and(Proposals.excluded(proposals.of(id)), RejectionReason.EXCLUDED)
                .and(elsewhere, RejectionReason.PROPOSED_ELSEWHERE);
        Field field = scout.field(id, barred);
        qualified.keep(id, field);
        Optional<TeamMember> candidate = field.bestSingle()
                .map(best -> Casting.cast(field.need(), List.of(best)).get(0));
        StoredReplacement place = places.stream()
                .filter(existing -> existing.leaving().equals(leaving))
                .findFirst()
                .orElseGet(() -> new StoredReplacement(
                        StoredReplacement.Place.of(id, leaving), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        place.name(
                candidate.map(TeamMember::organisation).orElse(null),
                candidate.map(this::written).orElse(null));
        rows.save(place);
        audit.record(TeamFormation.office(id, "replacementProposed")
                .with("leaving", leaving.toString())
                .with(
                        "organisation",
                        candidate
                                .map(member -> member.organisation().toString())
                                .orElse(null)));
        LOG.info("replacement proposed opportunity={} leaving={} found={}", id, leaving, candidate.isPresent());
        return candidate;
    }

    /** What was found for a place; empty if nobody has looked yet. */
    @Transactional(readOnly = true)
    public Optional<Replacement> find(OpportunityId id, OrganisationId leaving) {
        return rows.findById(StoredReplacement.Place.of(id, leaving))
                .map(place -> new Replacement(leaving, place.content().map(this::read)));
    }

    /**
     * Takes the candidate: it is to be invited now.
     *
     * @param reason at most 1,000 characters
     * @return who is to be asked
     * @throws NothingProposed if nobody was found, or it was decided before
     */
    @UseCase
    public OrganisationId confirm(OpportunityId id, OrganisationId leaving, @Nullable String reason) {
        StoredReplacement place = open(id, leaving);
        TeamMember candidate = place.content().map(this::read).orElseThrow(NothingProposed::toDecide);
        String words = words(reason);
        invitations.invite(id, List.of(candidate.invitation()));
        decide(id, place, ReplacementStatus.CONFIRMED, words);
        return candidate.organisation();
    }

    /**
     * Does without the roles that the one who left was asked for, as far as nobody else plays them.
     *
     * @param reason at most 1,000 characters
     */
    @UseCase
    public void waive(OpportunityId id, OrganisationId leaving, String reason) {
        StoredReplacement place = open(id, leaving);
        String words = Texts.required("reason", reason, TeamFormation.REASON_LENGTH_MAX);
        Set<ParticipantRole> roles = new TreeSet<>(completeness.of(id).missing());
        roles.retainAll(invitations
                .find(id, leaving)
                .orElseThrow(NothingProposed::toDecide)
                .roles());
        if (!roles.isEmpty()) {
            completeness.waive(id, roles, words);
        }
        decide(id, place, ReplacementStatus.WAIVED, words);
    }

    /** Leaves the place open: the next team proposal is to fill it. */
    @UseCase
    public void leaveOpen(OpportunityId id, OrganisationId leaving, @Nullable String reason) {
        decide(id, open(id, leaving), ReplacementStatus.LEFT_OPEN, words(reason));
    }

    private StoredReplacement open(OpportunityId id, OrganisationId leaving) {
        return rows.findById(StoredReplacement.Place.of(id, leaving))
                .filter(StoredReplacement::isOpen)
                .orElseThrow(NothingProposed::toDecide);
    }

    private void decide(
            OpportunityId id, StoredReplacement place, ReplacementStatus decision, @Nullable String reason) {
        place.decide(decision, reason);
        audit.record(TeamFormation.office(id, "replacementDecided")
                .with("leaving", place.leaving().toString())
                .with("decision", decision.name())
                .with("reason", reason));
        LOG.info("replacement decided opportunity={} leaving={} decision={}", id, place.leaving(), decision);
    }

    private static @Nullable String words(@Nullable String reason) {
        return Texts.optional("reason", reason, TeamFormation.REASON_LENGTH_MAX);
    }

    private TeamMember read(String content) {
        try {
            return json.readValue(content, TeamMember.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept candidate is unreadable", unreadable);
        }
    }

    private String written(TeamMember candidate) {
        try {
            return json.writeValueAsString(candidate);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a candidate cannot be written", unwritable);
        }
    }
}
