package jom.revenue;

import static jom.opportunity.ParticipantRole.HOSTING;
import static jom.opportunity.ParticipantRole.INFLUENCE;
import static jom.opportunity.ParticipantRole.INTEGRATION;
import static jom.opportunity.ParticipantRole.SOLUTION;
import static jom.opportunity.ParticipantRole.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jom.kernel.BasisPoints;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;
import jom.opportunity.ParticipantStatus;
import org.junit.jupiter.api.Test;

class SplitDraftTest {

    private static final OrganisationId FINDER = OrganisationId.next();
    private static final OrganisationId VENDOR = OrganisationId.next();
    private static final OrganisationId INTEGRATOR = OrganisationId.next();
    private static final OrganisationId HOSTER = OrganisationId.next();

    private static final SplitTemplate SHIPPED = role -> new BasisPoints(
            switch (role) {
                case SOURCE -> 1_000;
                case INFLUENCE -> 500;
                default -> 0;
            });

    @Test
    void givesRolesTheirShareAndTheRestToThoseWhoBringValue() {
        assertThat(draft(in(FINDER, SOURCE), in(VENDOR, SOLUTION), in(INTEGRATOR, INTEGRATION), in(HOSTER, HOSTING)))
                .containsExactly(
                        share(FINDER, "source", 1_000),
                        share(VENDOR, "value", 3_000),
                        share(INTEGRATOR, "value", 3_000),
                        share(HOSTER, "value", 3_000));
    }

    @Test
    void givesWhoeverFindsAndBringsBoth() {
        assertThat(draft(in(VENDOR, SOURCE, SOLUTION), in(HOSTER, HOSTING)))
                .containsExactly(
                        share(VENDOR, "source", 1_000), share(VENDOR, "value", 4_500), share(HOSTER, "value", 4_500));
    }

    @Test
    void givesTheOddBasisPointsToTheFirst() {
        assertThat(draft(
                        in(FINDER, SOURCE, INFLUENCE),
                        in(VENDOR, SOLUTION),
                        in(INTEGRATOR, INTEGRATION),
                        in(HOSTER, HOSTING)))
                .contains(
                        share(VENDOR, "value", 2_834),
                        share(INTEGRATOR, "value", 2_833),
                        share(HOSTER, "value", 2_833));
    }

    @Test
    void twoInOneRoleDivideItsShare() {
        assertThat(draft(in(FINDER, SOURCE), in(VENDOR, SOURCE, SOLUTION)))
                .containsExactly(
                        share(FINDER, "source", 500), share(VENDOR, "source", 500), share(VENDOR, "value", 9_000));
    }

    @Test
    void theRestGoesToThePrimeWhereNobodyBringsValue() {
        assertThat(draft(in(FINDER, SOURCE)))
                .containsExactly(share(FINDER, "source", 1_000), new SplitLine.Rest(FINDER, "rest"));
    }

    private static List<SplitLine> draft(ParticipantFacts... participants) {
        return SplitDraft.of(List.of(participants), FINDER, SHIPPED).lines();
    }

    private static ParticipantFacts in(OrganisationId organisation, ParticipantRole... roles) {
        return new ParticipantFacts(organisation, Set.of(roles), new PartnerType("reseller"), ParticipantStatus.ACTIVE);
    }

    private static SplitLine share(OrganisationId organisation, String label, int basisPoints) {
        return new SplitLine.Share(organisation, label, new BasisPoints(basisPoints));
    }
}
