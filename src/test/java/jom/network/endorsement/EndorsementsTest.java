package jom.network.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jom.JomTest;
import jom.kernel.BusinessRuleViolation;
import jom.kernel.Money;
import jom.network.Capability;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EndorsementsTest {

    private static final Capability ERP = new Capability("erp");

    private final Endorsements endorsements;
    private final TeamFixture teams;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;

    EndorsementsTest(
            Endorsements endorsements,
            TeamFixture teams,
            OrganisationRegistry registry,
            OrganisationDirectory directory) {
        this.endorsements = endorsements;
        this.teams = teams;
        this.registry = registry;
        this.directory = directory;
    }

    private void teach(OrganisationId organisation) {
        OrganisationProfile profile = directory.get(organisation);
        OrganisationDetails plain = profile.details();
        registry.update(
                organisation,
                profile.version(),
                new OrganisationDetails(
                        plain.name(),
                        plain.legalEntity(),
                        plain.home(),
                        plain.timeZone(),
                        new Offering(plain.offering().partnerTypes(), Set.of(ERP), Set.of(), Set.of())));
    }

    @Test
    void areForThoseWhoHaveWonTogether() {
        Alliance team = teams.formed(2);
        OrganisationId partner = team.partner();
        teach(partner);
        teams.signed(team, teams.proposed(team));
        assertRefused("endorsementWithoutAWin", () -> endorsements.endorse(team.prime(), partner, ERP, null));
        teams.won(team, Money.of("12500.00", "EUR"));
        Endorsement made = endorsements.endorse(team.prime(), partner, ERP, "Reliable to the last day.");
        assertThat(endorsements.of(partner)).containsExactly(made);
        assertThat(endorsements.of(team.prime())).isEmpty();
        assertRefused("endorsementThereAlready", () -> endorsements.endorse(team.prime(), partner, ERP, null));
        assertRefused(
                "endorsementOfNoCapability",
                () -> endorsements.endorse(team.prime(), partner, new Capability("hosting"), null));
        assertRefused("endorsementWithoutAWin", () -> endorsements.endorse(partner, partner, ERP, null));
        OrganisationId outside = teams.formed(1).partner();
        assertRefused("endorsementWithoutAWin", () -> endorsements.endorse(outside, partner, ERP, null));
        endorsements.endorse(team.partners().get(1), partner, ERP, null);
        assertThat(endorsements.of(partner)).hasSize(2);
        endorsements.withdraw(partner, made.id());
        assertThat(endorsements.of(partner))
                .extracting(Endorsement::by)
                .containsExactly(team.partners().get(1));
        assertRefused("unknownEndorsement", () -> endorsements.withdraw(partner, made.id()));
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("code")
                .isEqualTo("network." + code);
    }
}
