package jom.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jom.network.PersonProfile;
import jom.workflow.course.Cast;

/** A portfolio manager and people of one company of each partner type, each at a screen. */
final class Players implements AutoCloseable {

    /** In the order of the companies; the first is the originator. */
    static final String[] PARTNER_TYPES = {
        "large-account-reseller", "software-vendor", "reseller", "system-integrator", "hosting-provider"
    };

    /** The company among them whose person speaks German. */
    static final int GERMAN = 4;

    private final Player manager;
    private final Map<String, Player> companies = new LinkedHashMap<>();

    private Players(Player manager) {
        this.manager = manager;
    }

    /** Signs everybody in, each with a browser in the person's own language. */
    static Players of(Browser browser, String address, Cast cast) {
        Players players = new Players(new Player(browser, address, "manager", cast.manager()));
        for (int company = 0; company < PARTNER_TYPES.length; company++) {
            PersonProfile person = cast.person(cast.organisations().get(company));
            Player player = new Player(browser, address, PARTNER_TYPES[company], person);
            players.companies.put(person.signInName(), player);
        }
        return players;
    }

    Player manager() {
        return manager;
    }

    Player originator() {
        return companies.values().iterator().next();
    }

    /** Who signed in with this name: somebody of a company, else the manager. */
    Player named(String signInName) {
        return Objects.requireNonNullElse(companies.get(signInName), manager);
    }

    Stream<Player> everybody() {
        return Stream.concat(Stream.of(manager), companies.values().stream());
    }

    @Override
    public void close() {
        everybody().forEach(Player::close);
    }
}
