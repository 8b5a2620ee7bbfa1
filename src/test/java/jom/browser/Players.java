package jom.browser;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cast of one company of each partner type, and its portfolio manager, each at a screen. */
record Players(Player manager, Player licensing, Player vendor, Player reseller, Player integrator, Player hoster)
        implements AutoCloseable {

    static final String[] PARTNER_TYPES = {
        "large-account-reseller", "software-vendor", "reseller", "system-integrator", "hosting-provider"
    };

    /** @param companies the sign-in names of their people, in the order of the partner types */
    static Players of(Browser browser, String address, String manager, List<String> companies) {
        List<Player> players = IntStream.range(0, PARTNER_TYPES.length)
                .mapToObj(number -> new Player(browser, address, PARTNER_TYPES[number], companies.get(number)))
                .toList();
        return new Players(
                new Player(browser, address, "manager", manager),
                players.get(0),
                players.get(1),
                players.get(2),
                players.get(3),
                players.get(4));
    }

    /** The originator, who becomes the prime, first. */
    List<Player> companies() {
        return List.of(licensing, vendor, reseller, integrator, hoster);
    }

    /** Those who are invited. */
    List<Player> partners() {
        return companies().subList(1, companies().size());
    }

    Stream<Player> everybody() {
        return Stream.concat(Stream.of(manager), companies().stream());
    }

    @Override
    public void close() {
        everybody().forEach(Player::close);
    }
}
