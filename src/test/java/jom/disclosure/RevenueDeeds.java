package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import jom.network.NetworkFixture;
import jom.network.Role;
import jom.revenue.rates.RateBook;
import org.springframework.stereotype.Component;

/** What is written down about money. */
@Component
class RevenueDeeds implements Deeds {

    private final NetworkFixture network;

    RevenueDeeds(NetworkFixture network) {
        this.network = network;
    }

    @Override
    public Map<String, Deed> byDoor() {
        String rates = API + "/exchange-rates";
        return Map.of(
                "POST " + rates,
                Deed.of(network.person(Role.ADMINISTRATOR), () -> post(rates), "revenue.rateRecorded")
                        .sending("{'currency': 'FKP', 'day': '2025-03-14', 'unitsPerEuro': '0.85', 'note': 'by law'}")
                        .about(RateBook.STREAM));
    }
}
