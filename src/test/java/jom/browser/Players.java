package jom.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A portfolio manager and people of one company of each partner type, each at a screen. */
final class Players implements AutoCloseable {

    /** In the order of the companies; the first is the originator. */
    static final String[] PARTNER_TYPES = {
        "large-account-reseller", "software-vendor", "reseller", "system-integrator", "hosting-provider"
    };

    private final Player manager;
    private final Map<String, Player> companies = new LinkedHashMap<>();

    private Players(Player manager) {
        this.manager = manager;
    }

    /**
     * Signs everybody in.
     *
     * @param manager a sign-in name
     * @param companies the sign-in names of their people
     */
    static Players of(Browser browser, String address, String manager, List<String> companies) {
        Players players = new Players(new Player(browser, address, "manager", manager));
        for (int company = 0; company < PARTNER_TYPES.length; company++) {
            String name = companies.get(company);
            players.companies.put(name, new Player(browser, address, PARTNER_TYPES[company], name));
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
