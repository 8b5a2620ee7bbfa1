package jom.disclosure;

import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.recruiting.OpenRecruiting;
import jom.portfolio.recruiting.RecruitingId;
import jom.portfolio.recruiting.Recruitings;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.SolutionMap;
import org.springframework.stereotype.Component;

/** What managers do to find partners where the map has a gap. */
@Component
class RecruitingDeeds implements Deeds {

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final Recruitings recruitings;
    private final SolutionMap map;

    RecruitingDeeds(NetworkFixture network, Portfolios portfolios, Recruitings recruitings, SolutionMap map) {
        this.network = network;
        this.portfolios = portfolios;
        this.recruitings = recruitings;
        this.map = map;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        PersonProfile manager = network.person(Role.PPM);
        PortfolioId known = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of()));
        List<CellNeeds> wanted = map.wanted().values().stream()
                .sorted(Comparator.comparing(CellNeeds::cell))
                .toList();
        CellNeeds one = wanted.get(0);
        CellNeeds other = wanted.get(1);
        RecruitingId open = network.as(
                manager,
                () -> recruitings.start(
                        known,
                        manager.reader(),
                        new OpenRecruiting(
                                one.cell(),
                                one.capabilities(),
                                Set.of(),
                                manager.id(),
                                LocalDate.parse("2100-03-31"))));
        String door = API + "/portfolios/{portfolio}/recruitings";
        String doorOfOne = API + "/portfolios/" + known + "/recruitings";
        deeds.put(
                "POST " + door,
                Deed.of(manager, () -> post(doorOfOne), "portfolio.recruitingStarted")
                        .sending("{'industry': '" + other.cell().industry().code() + "', 'area': '"
                                + other.cell().area().code() + "', 'capabilities': ['"
                                + other.capabilities().iterator().next().code() + "'], 'owner': '" + manager.id()
                                + "', 'dueOn': '2100-03-31'}"));
        deeds.put(
                "POST " + door + "/{recruiting}/ending",
                Deed.of(
                                manager,
                                () -> post(doorOfOne + "/" + open + "/ending").header(IF_MATCH, FIRST_VERSION),
                                "portfolio.recruitingEnded")
                        .sending("{'outcome': 'givenUp', 'words': 'nobody is left'}")
                        .about(open));
        return deeds;
    }
}
