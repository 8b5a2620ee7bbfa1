package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.matching.index.Listing;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.PartnerType;
import jom.opportunity.ParticipantRole;
import jom.opportunity.Specialists;
import org.junit.jupiter.api.Test;

class CastingTest {

    private static final Specialists SPECIALISTS = new Specialists(Map.of(
            ParticipantRole.SOLUTION, Set.of(new PartnerType("software-vendor")),
            ParticipantRole.INTEGRATION, Set.of(new PartnerType("system-integrator")),
            ParticipantRole.HOSTING, Set.of(new PartnerType("hosting-provider"))));

    private static final OpenNeed NEED = OpenNeed.of(
            List.of(ParticipantRole.SOLUTION, ParticipantRole.HOSTING, ParticipantRole.INFLUENCE),
            List.of(new Capability("erp")),
            SPECIALISTS);

    private static Candidate candidate(Listing profile, int points) {
        return new Candidate(profile, NEED.coveredBy(profile.offering()), Candidates.fit(points));
    }

    @Test
    void givesEachRoleToOneMemberWhoMayPlayItAndFitsBest() {
        Candidate vendor = candidate(Candidates.profile(1, 0, Set.of(), "software-vendor", "erp"), 300);
        Candidate host = candidate(Candidates.profile(2, 0, Set.of(), "hosting-provider"), 600);
        List<TeamMember> team = Casting.cast(NEED, List.of(vendor, host));
        assertThat(team).extracting(TeamMember::organisation).containsExactly(Candidates.id(2), Candidates.id(1));
        assertThat(team.get(0).roles()).containsExactly(ParticipantRole.INFLUENCE, ParticipantRole.HOSTING);
        assertThat(team.get(1).roles()).containsExactly(ParticipantRole.SOLUTION);
        assertThat(team.get(1).capabilities()).containsExactly(new Capability("erp"));
        assertThat(team.get(1).partnerType()).isEqualTo(new PartnerType("software-vendor"));
    }

    @Test
    void givesItsNaturalRoleToWhoWasChosenForACapabilityAlone() {
        OpenNeed capabilityOnly = OpenNeed.of(List.of(), List.of(new Capability("erp")), SPECIALISTS);
        Listing integrator = Candidates.profile(1, 0, Set.of(), "system-integrator", "erp");
        Candidate chosen = new Candidate(integrator, 1, Candidates.fit(10));
        assertThat(Casting.cast(capabilityOnly, List.of(chosen)).get(0).roles())
                .containsExactly(ParticipantRole.INTEGRATION);
    }

    @Test
    void saysWhySomebodyIsInTheTeam() {
        Listing vendor = Candidates.profile(1, 4, Set.of(new Industry("healthcare")), "software-vendor", "erp");
        Candidate chosen =
                new Candidate(vendor, NEED.coveredBy(vendor.offering()), new FitScore(400, 0, 200, 80, 0, 4));
        assertThat(Casting.cast(NEED, List.of(chosen)).get(0).reasons())
                .extracting(MatchReason::toString)
                .containsExactly(
                        "playsRoles: influence, solution",
                        "bringsCapabilities: erp",
                        "knowsIndustry",
                        "hasReferences: 4");
    }
}
