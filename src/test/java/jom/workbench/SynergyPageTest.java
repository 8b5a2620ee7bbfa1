package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
class SynergyPageTest {

    private final Visitors visitors;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OrganisationDirectory organisations;

    @Autowired
    SynergyPageTest(MockMvc http, NetworkFixture network, Portfolios portfolios, OrganisationDirectory organisations) {
        this.visitors = new Visitors(http);
        this.network = network;
        this.portfolios = portfolios;
        this.organisations = organisations;
    }

    private String page(PersonProfile manager, OrganisationId... members) {
        PortfolioId portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(members)));
        return "/portfolios/" + portfolio + "/synergy";
    }

    @Test
    void showsTheManagerEachTwoMembersAndWhoWasOfferedNothing() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId vendor = network.organisation("software-vendor", "content-management");
        OrganisationId reseller = network.organisation("reseller", "license-optimisation");
        String page = page(manager, vendor, reseller);
        assertThat(visitors.read(manager, page))
                .contains("Who complements whom", "Points of each two members", "Never worked together")
                .contains(organisations.name(vendor), organisations.name(reseller))
                .contains("<span>35</span>", "35 points", "class=\"strange\"", "Offered nothing for a quarter");
        assertThat(visitors.read(manager, "/")).contains(page);
    }

    @Test
    void theFileHasARowForEachTwoMembers() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId vendor = network.organisation("software-vendor", "content-management");
        OrganisationId reseller = network.organisation("reseller", "license-optimisation");
        String file = page(manager, vendor, reseller) + ".csv";
        assertThat(visitors.read(manager, file).split("\r\n", -1))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines[1])
                        .startsWith("\"" + vendor + "\"")
                        .contains("\"35\",\"30\",\"0\",\"0\",\"0\",\"5\",\"false\""));
        for (PersonProfile outsider : List.of(network.partnerUser(vendor), network.person(Role.PPM))) {
            visitors.open(outsider, file).andExpect(status().is4xxClientError());
        }
    }

    @Test
    void speaksGerman() throws Exception {
        PersonProfile manager = network.person(Locale.GERMAN, Set.of(), Role.PPM);
        String page = page(manager, network.organisation("reseller"), network.organisation("reseller"));
        assertThat(visitors.read(manager, page + "?language=de"))
                .contains("Wer wen ergänzt", "Punkte je zwei Mitglieder", "noch nie");
    }

    @Test
    void saysWhatToDoWhereThereAreNoTwoMembers() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        assertThat(visitors.read(manager, page(manager)))
                .contains("There are no two members yet.", "Everybody was offered something")
                .doesNotContain("<svg");
    }

    @Test
    void isThereForTheManagersOfThePortfolioOnly() throws Exception {
        OrganisationId member = network.organisation("reseller");
        String page = page(network.person(Role.PPM), member, network.organisation("reseller"));
        for (PersonProfile outsider : List.of(network.partnerUser(member), network.person(Role.PPM))) {
            visitors.open(outsider, page).andExpect(status().is4xxClientError());
            assertThat(visitors.read(outsider, "/")).doesNotContain(page);
        }
    }
}
