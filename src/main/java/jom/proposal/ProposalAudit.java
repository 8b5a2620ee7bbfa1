package jom.proposal;

import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;

/** How contributions to a joint proposal are kept: what is said for all participants, prices for their owner only. */
final class ProposalAudit {

    private final AuditTrail trail;

    ProposalAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void contributed(OpportunityId opportunity, ContributeSection order, Optional<ProposalSection> before) {
        trail.record(of(opportunity, "proposal.sectionContributed", order.organisation())
                .changed("title", before.map(ProposalSection::title).orElse(null), order.title())
                .changed(
                        "content",
                        before.map(section -> section.contentHash().hex()).orElse(null),
                        ProposalSection.hash(order).hex()));
        List<PriceLine> was = before.map(ProposalSection::priceLines).orElse(List.of());
        if (!was.equals(order.priceLines())) {
            trail.record(of(opportunity, "proposal.pricesChanged", order.organisation())
                    .visibleTo(Audience.organisation(order.organisation().value()))
                    .changed("priceLines", words(was), words(order.priceLines())));
        }
    }

    /** What was offered stays readable here, as before: the prices for their owner only. */
    void withdrawn(OpportunityId opportunity, ProposalSection section) {
        trail.record(of(opportunity, "proposal.sectionWithdrawn", section.organisation())
                .with("title", section.title())
                .with("content", section.contentHash().hex()));
        if (!section.priceLines().isEmpty()) {
            trail.record(of(opportunity, "proposal.pricesChanged", section.organisation())
                    .visibleTo(Audience.organisation(section.organisation().value()))
                    .changed("priceLines", words(section.priceLines()), List.of()));
        }
    }

    /** Nothing is changed, but somebody says that it is right as it is. */
    void left(OpportunityId opportunity, OrganisationId organisation) {
        trail.record(of(opportunity, "proposal.sectionLeft", organisation));
    }

    private static List<String> words(List<PriceLine> lines) {
        return lines.stream()
                .map(line -> line.description() + ": " + line.price()
                        + (line.kind() == null ? "" : " (" + line.kind().key() + ")"))
                .toList();
    }

    void signOffsRevoked(OpportunityId opportunity, List<SignOff> signOffs) {
        List<String> revoked = signOffs.stream()
                .filter(SignOff::isYes)
                .map(signOff -> signOff.organisation().toString())
                .toList();
        if (!revoked.isEmpty()) {
            trail.record(AuditRecord.of(opportunity.value(), "proposal.signOffsRevoked")
                    .with("organisations", revoked));
        }
    }

    void said(OpportunityId opportunity, OrganisationId organisation, SignOff.Word word) {
        boolean yes = word.decision() == SignOff.Decision.SIGNED_OFF;
        AuditRecord fact = of(opportunity, yes ? "proposal.partySignedOff" : "proposal.partyObjected", organisation)
                .with("content", word.content().hex());
        trail.record(yes ? fact : fact.with("comment", word.comment()));
    }

    private static AuditRecord of(OpportunityId opportunity, String action, OrganisationId organisation) {
        return AuditRecord.of(opportunity.value(), action).with("organisation", organisation.toString());
    }
}
