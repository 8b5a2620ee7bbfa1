package jom.matching.exposure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.OrganisationsAtLarge;
import jom.network.Reader;
import jom.network.Role;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
import jom.opportunity.offers.OfferHistory;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.UnknownPortfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out who was offered what, for those who answer for it. Size and home are read here alone, after the fact. */
@Service
@Transactional(readOnly = true)
public class ExposureReports {

    /** How far back a report looks at most, in days. */
    public static final int DAYS_MAX = 1_096;

    /** How far back it looks where nobody says, in days. */
    public static final int DAYS_USUAL = 365;

    private final MatchSearches searches;
    private final OfferHistory offers;
    private final OrganisationsAtLarge organisations;
    private final OrganisationSizes sizes;
    private final PortfolioDirectory portfolios;
    private final Clock clock;

    ExposureReports(
            MatchSearches searches,
            OfferHistory offers,
            OrganisationsAtLarge organisations,
            OrganisationSizes sizes,
            PortfolioDirectory portfolios,
            Clock clock) {
        this.searches = searches;
        this.offers = offers;
        this.organisations = organisations;
        this.sizes = sizes;
        this.portfolios = portfolios;
        this.clock = clock;
    }

    /** Of the opportunities of one portfolio. */
    public record OfPortfolio(PortfolioId portfolio, String name, ExposureReport report) {}

    /**
     * About the opportunities that a portfolio looks after, whoever was sought for them.
     *
     * @param days how far it looks back, 1 to {@value #DAYS_MAX}
     * @throws UnknownPortfolio if there is none, or the reader neither manages it nor is an administrator
     */
    public OfPortfolio of(PortfolioId id, int days, Reader reader) {
        PortfolioProfile portfolio = portfolios.visibleTo(reader, id);
        if (!reader.is(Role.ADMINISTRATOR) && !portfolios.isManagedBy(id, reader)) {
            throw new UnknownPortfolio(id);
        }
        return new OfPortfolio(id, portfolio.name(), report(id, days));
    }

    /**
     * About all opportunities.
     *
     * @param days how far it looks back, 1 to {@value #DAYS_MAX}
     * @throws AccessDeniedException unless the reader is an administrator
     */
    public ExposureReport ofNetwork(int days, Reader reader) {
        if (!reader.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("no administrator");
        }
        return report(null, days);
    }

    private ExposureReport report(@Nullable PortfolioId portfolio, int days) {
        if (days < 1 || days > DAYS_MAX) {
            throw new IllegalArgumentException("days out of 1.." + DAYS_MAX + ": " + days);
        }
        Instant asOf = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant since = asOf.minus(Duration.ofDays(days));
        // an offer of this very instant is one, too
        Instant until = asOf.plus(1, ChronoUnit.MICROS);
        ExposureTally tally = new ExposureTally();
        offers.each(portfolio, since, until, tally::offer);
        searches.each(portfolio, since, until, tally::qualified);
        tally.close();
        return new ExposureReport(since, asOf, tally.opportunities(), exposed(tally.counts()));
    }

    private List<Exposed> exposed(Map<OrganisationId, ExposureTally.Count> counts) {
        Map<OrganisationId, SizeClass> told = sizes.all();
        List<Exposed> exposed = new ArrayList<>();
        organisations.homes(home -> {
            ExposureTally.Count count = counts.get(home.organisation());
            if (count != null) {
                exposed.add(new Exposed(
                        home.organisation(),
                        home.name(),
                        home.home().country(),
                        Optional.ofNullable(told.get(home.organisation())),
                        count.qualified(),
                        count.offers(),
                        Optional.ofNullable(count.last())));
            }
        });
        exposed.sort(Comparator.comparing(Exposed::name)
                .thenComparing(one -> one.organisation().toString()));
        return exposed;
    }
}
