package jom.portfolio.recruiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import jom.network.Capability;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.solutionmap.SolutionMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Starts searches for partners, and ends them: with somebody found, without, or because the gap has closed. */
@Service
public class Recruitings {

    private static final Logger LOG = LoggerFactory.getLogger(Recruitings.class);
    private static final int SAFE_MIN = 2;

    private final RecruitingRecords records;
    private final RecruitingDesk desk;
    private final Gaps gaps;
    private final SolutionMap map;
    private final PortfolioDirectory portfolios;
    private final OrganisationDirectory organisations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recruitings(
            RecruitingRecords records,
            RecruitingDesk desk,
            Gaps gaps,
            SolutionMap map,
            PortfolioDirectory portfolios,
            OrganisationDirectory organisations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.desk = desk;
        this.gaps = gaps;
        this.map = map;
        this.portfolios = portfolios;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks for a partner; for the managers of the portfolio and administrators.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownRecruiting if the reader does not look after the portfolio
     * @throws jom.solutionmap.UnknownCell if the lists have no such industry or area
     * @throws RecruitingRefused if there is no gap, or the order is not possible; the code says why
     */
    @UseCase
    public RecruitingId start(PortfolioId portfolio, Reader reader, OpenRecruiting order) {
        desk.requireLookingAfter(portfolio, reader);
        Set<Capability> needs = map.needs(order.cell()).capabilities();
        int covering =
                gaps.covering(portfolio, order.cell(), order.territories()).orElse(SAFE_MIN);
        if (covering >= SAFE_MIN) {
            throw RecruitingRefused.noGap();
        }
        if (order.capabilities().isEmpty() || !needs.containsAll(order.capabilities())) {
            throw RecruitingRefused.notNeeded();
        }
        if (!portfolios.managers(portfolio).contains(order.owner())) {
            throw RecruitingRefused.notTheManager();
        }
        if (order.dueOn().isBefore(LocalDate.now(clock))) {
            throw RecruitingRefused.past();
        }
        records.lockPortfolio(portfolio.value());
        if (records.existsByRunning(Recruiting.running(portfolio, order.cell()))) {
            throw RecruitingRefused.running();
        }
        Recruiting recruiting = records.saveAndFlush(new Recruiting(portfolio, order, covering + 1, clock.instant()));
        audit.record(fact(recruiting.id(), "portfolio.recruitingStarted")
                .with("portfolio", portfolio.toString())
                .with("cell", order.cell().toString())
                .with("owner", order.owner().toString())
                .with("dueOn", order.dueOn().toString()));
        events.publishEvent(new RecruitingStarted(recruiting.view()));
        LOG.info("recruiting started recruiting={} portfolio={} cell={}", recruiting.id(), portfolio, order.cell());
        return recruiting.id();
    }

    /**
     * Ends a search; for those who may start one.
     *
     * @param version that was read
     * @throws UnknownRecruiting if the reader does not look after the portfolio
     * @throws RecruitingRefused if that version is not the present one, it has ended, something is missing, or the
     *     organisation cannot do what was looked for
     * @throws jom.network.UnknownOrganisation if there is no such organisation
     */
    @UseCase
    public void end(RecruitingId id, Reader reader, long version, EndRecruiting told) {
        Recruiting recruiting = get(id);
        if (!desk.looksAfter(recruiting.portfolio(), reader)) {
            throw new UnknownRecruiting();
        }
        if (recruiting.version() != version) {
            throw RecruitingRefused.changed();
        }
        EndRecruiting end = present(told);
        requireComplete(recruiting, end);
        ended(recruiting, end.outcome().leadsTo(), end.organisation(), end.words());
    }

    /** Whoever became part of another organisation meanwhile is that one. */
    private EndRecruiting present(EndRecruiting told) {
        return told.organisation() == null
                ? told
                : new EndRecruiting(
                        told.outcome(), organisations.get(told.organisation()).id(), told.words());
    }

    private void requireComplete(Recruiting recruiting, EndRecruiting end) {
        @Nullable OrganisationId organisation = end.organisation();
        boolean isGivenUp = end.outcome() == RecruitingOutcome.GIVEN_UP;
        if (isGivenUp ? end.words() == null || organisation != null : organisation == null) {
            throw RecruitingRefused.incomplete();
        }
        if (organisation != null) {
            Set<Capability> able =
                    organisations.get(organisation).details().offering().capabilities();
            boolean isAbleMember = portfolios.members(recruiting.portfolio()).contains(organisation)
                    && able.containsAll(recruiting.capabilities());
            if (end.outcome() == RecruitingOutcome.GAINED && !isAbleMember) {
                throw RecruitingRefused.notAble();
            }
        }
    }

    /**
     * Ends a search if as many partners as were wanted cover the cell now, or nobody wants the cell any more. Where there is
     * still a gap, or the search has ended, nothing happens.
     *
     * @return whether it has ended now
     */
    @UseCase
    public boolean look(RecruitingId id) {
        Recruiting recruiting = get(id);
        if (!recruiting.isOpen()) {
            return false;
        }
        OptionalInt covering = gaps.covering(recruiting.portfolio(), recruiting.cell(), recruiting.territories());
        boolean isClosed = covering.isEmpty() || covering.getAsInt() >= recruiting.partnersWanted();
        if (isClosed) {
            ended(recruiting, RecruitingState.GAP_CLOSED, null, null);
        }
        return isClosed;
    }

    private void ended(
            Recruiting recruiting, RecruitingState how, @Nullable OrganisationId organisation, @Nullable String words) {
        recruiting.end(how, organisation, words, clock.instant());
        records.saveAndFlush(recruiting);
        AuditRecord fact = fact(recruiting.id(), "portfolio.recruitingEnded").with("outcome", how.key());
        audit.record(organisation == null ? fact : fact.with("organisation", organisation.toString()));
        events.publishEvent(new RecruitingEnded(recruiting.id(), how));
        LOG.info("recruiting ended recruiting={} outcome={}", recruiting.id(), how);
    }

    private Recruiting get(RecruitingId id) {
        return records.findById(id.value()).orElseThrow(UnknownRecruiting::new);
    }

    private static AuditRecord fact(RecruitingId id, String action) {
        return AuditRecord.of(id.value(), action).visibleTo(Audience.OFFICE);
    }
}
