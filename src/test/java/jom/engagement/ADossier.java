package jom.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.opportunity.Customer;
import jom.opportunity.CustomerNeed;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.opportunity.Stage;
import jom.portfolio.PortfolioId;

/** A dossier without an opportunity behind it: 1 March 2100, a hospital that wants a solution, nobody told anything yet. */
final class ADossier implements Dossier {

    static final LocalDate TODAY = LocalDate.parse("2100-03-01");
    static final LocalDate EXPECTED_CLOSE = LocalDate.parse("2100-06-30");

    private final OrganisationId teller = new OrganisationId(UUID.randomUUID());
    private final List<EngagementFact> told = new ArrayList<>();
    private Set<ParticipantRole> others = Set.of();
    private BasisPoints uplift = new BasisPoints(0);

    static ADossier empty() {
        return new ADossier();
    }

    /** Newest last. */
    ADossier with(EngagementFact... facts) {
        told.addAll(Arrays.asList(facts));
        return this;
    }

    ADossier others(ParticipantRole... roles) {
        others = Set.of(roles);
        return this;
    }

    ADossier uplift(int bp) {
        uplift = new BasisPoints(bp);
        return this;
    }

    @Override
    public OpportunityFacts deal() {
        return new OpportunityFacts(
                new OpportunityId(UUID.randomUUID()),
                "JO-000001",
                Stage.CHARTERED,
                "One patient file",
                new PortfolioId(UUID.randomUUID()),
                teller,
                teller,
                new Customer("Klinikum", null, new Territory("DE"), new Industry("healthcare"), null, null),
                new CustomerNeed(
                        "Patient files live in seven systems that do not talk to each other.",
                        Set.of(new SolutionArea("patient-care")),
                        Set.of(ParticipantRole.SOLUTION),
                        Set.of()),
                Set.of(),
                Money.of("250000.00", "EUR"),
                EXPECTED_CLOSE);
    }

    @Override
    public OrganisationId teller() {
        return teller;
    }

    @Override
    public Set<ParticipantRole> othersRoles() {
        return others;
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public <F extends EngagementFact> Optional<F> own(Class<F> kind) {
        return ownHistory(kind).stream().findFirst();
    }

    @Override
    public <F extends EngagementFact> List<F> ownHistory(Class<F> kind) {
        List<F> newestFirst = new ArrayList<>();
        told.stream().filter(kind::isInstance).map(kind::cast).forEach(fact -> newestFirst.add(0, fact));
        return newestFirst;
    }

    @Override
    public <F extends EngagementFact> List<F> historyOf(OrganisationId participant, Class<F> kind) {
        return participant.equals(teller) ? ownHistory(kind) : List.of();
    }

    @Override
    public <F extends EngagementFact> List<F> all(Class<F> kind) {
        return ownHistory(kind);
    }

    @Override
    public <F extends EngagementFact> List<F> everybodys(Class<F> kind) {
        return own(kind).stream().toList();
    }

    @Override
    public void requireKnown(Industry industry) {
        if (!industry.code().equals("healthcare")) {
            throw new IllegalArgumentException("in no list: " + industry);
        }
    }

    @Override
    public BasisPoints upliftAtMost() {
        return uplift;
    }
}
