package jom.disclosure;

import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.introduction.IntroduceTwo;
import jom.portfolio.introduction.IntroductionId;
import jom.portfolio.introduction.Introductions;
import org.springframework.stereotype.Component;

/** What managers do to introduce organisations. */
@Component
class IntroductionDeeds implements Deeds {

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final Introductions introductions;

    IntroductionDeeds(NetworkFixture network, Portfolios portfolios, Introductions introductions) {
        this.network = network;
        this.portfolios = portfolios;
        this.introductions = introductions;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId one = network.organisation("reseller");
        OrganisationId other = network.organisation("reseller");
        OrganisationId third = network.organisation("reseller");
        PortfolioId known = portfolios.found(new FoundPortfolio(
                NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(one, other, third)));
        IntroductionId running = network.as(
                manager, () -> introductions.start(known, manager.reader(), new IntroduceTwo(one, third, "They fit")));
        String door = API + "/portfolios/{portfolio}/introductions";
        String doorOfOne = API + "/portfolios/" + known + "/introductions";
        deeds.put(
                "POST " + door,
                Deed.of(manager, () -> post(doorOfOne), "portfolio.introductionStarted")
                        .sending("{'one': '" + one + "', 'other': '" + other + "', 'reason': 'They fit'}"));
        deeds.put(
                "POST " + door + "/{introduction}/withdrawal",
                Deed.of(
                                manager,
                                () -> post(doorOfOne + "/" + running + "/withdrawal")
                                        .header(IF_MATCH, FIRST_VERSION),
                                "portfolio.introductionWithdrawn")
                        .sending("{'reason': 'the wrong two'}")
                        .about(running));
        return deeds;
    }
}
