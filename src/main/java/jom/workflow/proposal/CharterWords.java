package jom.workflow.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.proposal.CharterReading;
import jom.proposal.CharterView;
import jom.proposal.Objection;
import jom.revenue.SplitAgreementView;
import jom.revenue.SplitLineView;
import jom.revenue.SplitNegotiation;
import jom.revenue.SplitWords;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** A charter and its split as forms show them, with names for ids. */
@Component
class CharterWords {

    private static final String SPLIT_LABEL = "splitLabel";

    private final CharterReading charters;
    private final SplitNegotiation splits;
    private final Opportunities opportunities;
    private final Briefing briefing;

    CharterWords(CharterReading charters, SplitNegotiation splits, Opportunities opportunities, Briefing briefing) {
        this.charters = charters;
        this.splits = splits;
        this.opportunities = opportunities;
        this.briefing = briefing;
    }

    /**
     * What is signed.
     *
     * @param hash over all of it
     */
    record Summary(int round, String hash, String contractingParty, String confidentiality) {}

    record Work(String organisation, String work) {}

    record Share(String organisation, String label, String share) {}

    record Comment(String organisation, String comment) {}

    record Member(String organisation, String roles) {}

    /** The charter with the names of everybody in it. */
    record Spoken(CharterView charter, SplitAgreementView agreement, Map<OrganisationId, String> names) {

        Summary summary() {
            return new Summary(
                    charter.round(),
                    charter.hash() == null ? "" : charter.hash().hex(),
                    charter.contractingParty() == null ? "" : name(charter.contractingParty()),
                    charter.confidentiality());
        }

        List<Work> workSplit() {
            return charter.workSplit().stream()
                    .map(share -> new Work(name(share.organisationId()), share.work()))
                    .toList();
        }

        List<Comment> objections() {
            return comments(charter.objections(), names);
        }

        private String name(OrganisationId id) {
            return names.getOrDefault(id, id.toString());
        }
    }

    static List<Comment> comments(List<Objection> objections, Map<OrganisationId, String> names) {
        return objections.stream()
                .map(said -> new Comment(
                        names.getOrDefault(
                                said.organisationId(), said.organisationId().toString()),
                        said.comment()))
                .toList();
    }

    Spoken of(OpportunityId opportunity) {
        CharterView charter = charters.current(opportunity);
        SplitAgreementView agreement = splits.current(opportunity);
        Set<OrganisationId> named = new HashSet<>();
        participants(opportunity).forEach(member -> named.add(member.organisation()));
        charter.workSplit().forEach(share -> named.add(share.organisationId()));
        agreement.lines().forEach(line -> named.add(line.organisationId()));
        if (charter.contractingParty() != null) {
            named.add(Objects.requireNonNull(charter.contractingParty()));
        }
        return new Spoken(charter, agreement, briefing.names(named));
    }

    /** The lines of the split to start from; those that nobody has named yet have names in the reader's language. */
    List<SplitEntry> entries(Spoken spoken, Viewer viewer) {
        return spoken.agreement().lines().stream()
                .map(SplitEntry::of)
                .map(entry -> entry.labelled(briefing.choice(SPLIT_LABEL, entry.label(), viewer)))
                .toList();
    }

    /** What a line is given for, as it is signed: the same for all, whatever language it was read in. */
    SplitEntry signed(SplitEntry typed, Viewer viewer) {
        return typed.labelled(briefing.value(SPLIT_LABEL, typed.label(), viewer));
    }

    List<Share> split(Spoken spoken, Viewer viewer) {
        return spoken.agreement().lines().stream()
                .map(line -> new Share(
                        spoken.name(line.organisationId()),
                        briefing.choice(SPLIT_LABEL, line.label(), viewer),
                        measure(line, viewer)))
                .toList();
    }

    private String measure(SplitLineView line, Viewer viewer) {
        return line.kind().equals(SplitLineView.REST)
                ? briefing.choice("lineKind", line.kind(), viewer)
                : new SplitWords(viewer.written()).measure(line);
    }

    List<ParticipantFacts> participants(OpportunityId opportunity) {
        return opportunities.participants(opportunity);
    }

    List<Member> members(List<ParticipantFacts> participants, Spoken spoken, Viewer viewer) {
        return participants.stream()
                .map(member -> new Member(spoken.name(member.organisation()), briefing.roles(member.roles(), viewer)))
                .toList();
    }
}
