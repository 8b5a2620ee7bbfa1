package jom.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.UnknownOrganisation;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JomTest
class PortfoliosTest {

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final PortfolioDirectory directory;
    private final AuditTrail audit;

    @Autowired
    PortfoliosTest(NetworkFixture network, Portfolios portfolios, PortfolioDirectory directory, AuditTrail audit) {
        this.network = network;
        this.portfolios = portfolios;
        this.directory = directory;
        this.audit = audit;
    }

    private PortfolioId founded(PersonProfile manager, OrganisationId... members) {
        return portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(members)));
    }

    @Test
    void keepsMembersInTheOrderInWhichTheyJoined() {
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId first = network.organisation("reseller");
        OrganisationId second = network.organisation("reseller");
        OrganisationId third = network.organisation("reseller");
        PortfolioId id = founded(manager, second, first);
        portfolios.join(id, third);
        assertThat(directory.members(id)).containsExactly(second, first, third);
        assertThat(directory.managers(id)).containsExactly(manager.id());
    }

    @Test
    void routesToThePortfolioThatWasJoinedFirst() {
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId organisation = network.organisation("reseller");
        PortfolioId younger = founded(manager);
        PortfolioId older = founded(manager, organisation);
        portfolios.join(younger, organisation);
        assertThat(directory.portfolioFor(organisation)).isEqualTo(older);
        portfolios.leave(older, organisation);
        assertThat(directory.portfolioFor(organisation)).isEqualTo(younger);
    }

    @Test
    void looksAfterStraysInTheOldestPortfolio() {
        founded(network.person(Role.PPM));
        PortfolioId oldest = directory.all().get(0).id();
        assertThat(directory.portfolioFor(network.organisation("reseller"))).isEqualTo(oldest);
    }

    @Test
    void knowsAtOnceWhoManagesWhat() {
        PersonProfile manager = network.person(Role.PPM);
        PersonProfile other = network.person(Role.PPM);
        PortfolioId id = founded(manager);
        assertThat(directory.managedBy(other.id())).isEmpty();
        portfolios.appoint(id, other.id());
        assertThat(directory.managedBy(other.id())).containsExactly(id);
        assertThat(directory.isManagedBy(id, other.reader())).isTrue();
        portfolios.dismiss(id, manager.id());
        assertThat(directory.isManagedBy(id, manager.reader())).isFalse();
    }

    @Test
    void neverLeavesAPortfolioWithoutAManager() {
        PersonProfile manager = network.person(Role.PPM);
        PortfolioId id = founded(manager);
        assertThatThrownBy(() -> portfolios.dismiss(id, manager.id())).isInstanceOf(LastManager.class);
        assertThat(directory.managers(id)).containsExactly(manager.id());
    }

    @Test
    void appointsOnlyPeopleWithTheRole() {
        PortfolioId id = founded(network.person(Role.PPM));
        PersonProfile partner = network.person(Role.PARTNER_USER);
        assertThatThrownBy(() -> portfolios.appoint(id, partner.id())).isInstanceOf(NotAPortfolioManager.class);
        assertThatThrownBy(() -> founded(partner)).isInstanceOf(NotAPortfolioManager.class);
    }

    @Test
    void refusesMembersAndPortfoliosThatDoNotExist() {
        PortfolioId id = founded(network.person(Role.PPM));
        assertThatThrownBy(() -> portfolios.join(id, OrganisationId.next())).isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> portfolios.join(PortfolioId.next(), network.organisation("reseller")))
                .isInstanceOf(UnknownPortfolio.class);
    }

    @Test
    void keepsOneFactPerChangeAndNoneForNothing() {
        OrganisationId member = network.organisation("reseller");
        PortfolioId id = founded(network.person(Role.PPM));
        portfolios.join(id, member);
        portfolios.join(id, member);
        portfolios.leave(id, member);
        portfolios.leave(id, member);
        assertThat(audit.entries(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly("portfolio.founded", "portfolio.memberJoined", "portfolio.memberLeft");
        assertThat(directory.get(id).version()).isEqualTo(2);
    }
}
