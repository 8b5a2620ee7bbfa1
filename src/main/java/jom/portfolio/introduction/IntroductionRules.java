package jom.portfolio.introduction;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.connections.AgreedConnections;
import jom.network.connections.OrganisationPair;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Which two may be introduced. */
@Component
class IntroductionRules {

    private final IntroductionRecords records;
    private final OrganisationDirectory organisations;
    private final PortfolioDirectory portfolios;
    private final AgreedConnections connections;
    private final IntroductionLimits limits;
    private final Clock clock;

    IntroductionRules(
            IntroductionRecords records,
            OrganisationDirectory organisations,
            PortfolioDirectory portfolios,
            AgreedConnections connections,
            IntroductionLimits limits,
            Clock clock) {
        this.records = records;
        this.organisations = organisations;
        this.portfolios = portfolios;
        this.connections = connections;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Lets nobody else introduce the same two until the transaction ends.
     *
     * @throws IntroductionRefused if they may not be introduced; the code says which rule says so
     * @throws jom.network.UnknownOrganisation if one of them does not exist
     */
    OrganisationPair require(PortfolioId portfolio, IntroduceTwo order) {
        if (order.one().equals(order.other())) {
            throw IntroductionRefused.ofItself();
        }
        OrganisationProfile one = organisations.get(order.one());
        OrganisationProfile other = organisations.get(order.other());
        if (!one.verified() || !other.verified()) {
            throw IntroductionRefused.unverified();
        }
        List<OrganisationId> members = portfolios.members(portfolio);
        if (!members.contains(order.one()) && !members.contains(order.other())) {
            throw IntroductionRefused.ofStrangers();
        }
        OrganisationPair pair = OrganisationPair.of(order.one(), order.other());
        records.lockOrganisation(pair.low().value());
        requireApart(pair);
        requireLongAgo(pair);
        return pair;
    }

    private void requireApart(OrganisationPair pair) {
        if (records.existsByRunning(Introduction.running(pair))) {
            throw IntroductionRefused.running();
        }
        if (connections.areConnected(pair)) {
            throw IntroductionRefused.connected();
        }
        if (connections.areKeptApart(pair)) {
            throw IntroductionRefused.keptApart();
        }
    }

    /** Only one that nobody wanted counts: one that was taken back may be made better, one that connected was worth it. */
    private void requireLongAgo(OrganisationPair pair) {
        Optional<Instant> again = records.ofPair(pair.low().value(), pair.high().value(), Limit.of(1)).stream()
                .filter(last -> last.state() == IntroductionState.NOT_CONNECTED)
                .map(last -> last.startedAt().plus(limits.againAfter()))
                .filter(from -> clock.instant().isBefore(from))
                .findFirst();
        again.ifPresent(from -> {
            throw IntroductionRefused.tooSoon(from.atZone(ZoneOffset.UTC).toLocalDate());
        });
    }
}
