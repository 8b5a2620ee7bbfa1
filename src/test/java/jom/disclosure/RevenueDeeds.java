package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Set;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.revenue.rates.RateBook;
import org.springframework.stereotype.Component;

/** What is written down about money. */
@Component
class RevenueDeeds implements Deeds {

    private final NetworkFixture network;
    private final TeamFixture teams;

    RevenueDeeds(NetworkFixture network, TeamFixture teams) {
        this.network = network;
        this.teams = teams;
    }

    @Override
    public Map<String, Deed> byDoor() {
        String rates = API + "/exchange-rates";
        String events = API + "/revenue-events";
        String files = API + "/imports/revenue-events";
        Alliance team = teams.chartered(1);
        teams.won(team, Money.of("500.00", "EUR"));
        PersonProfile finance = network.person(Set.of(team.prime()), Role.FINANCE);
        return Map.of(
                "POST " + rates,
                Deed.of(network.person(Role.ADMINISTRATOR), () -> post(rates), "revenue.rateRecorded")
                        .sending("{'currency': 'FKP', 'day': '2025-03-14', 'unitsPerEuro': '0.85', 'note': 'by law'}")
                        .about(RateBook.STREAM),
                "POST " + events,
                Deed.of(finance, () -> post(events), "revenue.eventTaken", "revenue.moneyMoved")
                        .sending("{'source': 'erp', 'sourceId': '1', 'kind': 'invoiced', 'day': '2026-03-31',"
                                + " 'amount': {'amount': '100.00', 'currency': 'EUR'}, 'opportunityId': '" + team.id()
                                + "'}")
                        .about(team.id()),
                "POST " + files,
                Deed.of(
                                finance,
                                () -> post(files)
                                        .contentType("text/csv")
                                        .content("source,id,kind,day,amount,currency,opportunityId\n"
                                                + "erp,2,cash-received,2026-04-15,60.00,EUR," + team.id() + "\n"),
                                "revenue.eventTaken",
                                "revenue.moneyMoved")
                        .about(team.id()));
    }
}
