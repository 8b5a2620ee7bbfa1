package jom.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads joint proposals. Whether somebody may read one at all is up to the caller; what is left out for participants is
 * decided here.
 */
@Service
public class ProposalReading {

    private final ProposalArchive archive;
    private final Team team;

    ProposalReading(ProposalArchive archive, Team team) {
        this.archive = archive;
        this.team = team;
    }

    /** For participants: price lines are their own only, unless one of them is the prime. */
    @Transactional(readOnly = true)
    public ProposalView viewFor(OpportunityId opportunity, Set<OrganisationId> readers) {
        boolean prime = readers.contains(team.prime(opportunity));
        return view(opportunity, owner -> prime || readers.contains(owner));
    }

    /** For the managers of the portfolio: everything. */
    @Transactional(readOnly = true)
    public ProposalView fullView(OpportunityId opportunity) {
        return view(opportunity, owner -> true);
    }

    /** A participant's own section, with its prices; nothing while nobody has written it. */
    @Transactional(readOnly = true)
    public Optional<ProposalView.Section> section(OpportunityId opportunity, OrganisationId organisation) {
        return archive.section(opportunity, organisation).map(section -> section.shown(true));
    }

    private ProposalView view(OpportunityId opportunity, Predicate<OrganisationId> pricesAreShown) {
        JointProposal proposal = archive.get(opportunity);
        ContentHash content = archive.content(opportunity).hash();
        List<SignOff> valid = archive.signOffs(opportunity).stream()
                .filter(signOff -> signOff.isAbout(content))
                .toList();
        List<ProposalView.Section> sections = archive.sections(opportunity).stream()
                .map(section -> section.shown(pricesAreShown.test(section.organisation())))
                .toList();
        List<Money> total = archive.total(opportunity);
        return new ProposalView(
                opportunity,
                proposal.version(),
                proposal.state(),
                proposal.reviewRemark(),
                sections,
                total,
                valid.stream().filter(SignOff::isYes).map(SignOff::organisation).toList(),
                valid.stream()
                        .filter(signOff -> !signOff.isYes())
                        .map(SignOff::objection)
                        .toList());
    }
}
