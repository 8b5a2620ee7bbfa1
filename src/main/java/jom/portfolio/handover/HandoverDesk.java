package jom.portfolio.handover;

import java.util.List;
import java.util.UUID;
import jom.network.Reader;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows handovers to whom they concern: whoever leaves, the successor, the portfolio's managers and administrators. */
@Service
@Transactional(readOnly = true)
public class HandoverDesk {

    private final HandoverRecords records;
    private final HandoverItems items;
    private final PortfolioDirectory portfolios;

    HandoverDesk(HandoverRecords records, HandoverItems items, PortfolioDirectory portfolios) {
        this.records = records;
        this.items = items;
        this.portfolios = portfolios;
    }

    /** The one that must be there, for steps of its process; whether somebody may know is decided where it is asked. */
    public HandoverView get(HandoverId id) {
        Handover found = records.findById(id.value()).orElseThrow(UnknownHandover::new);
        return found.view(items.of(id.value()));
    }

    /**
     * One that concerns the reader.
     *
     * @throws UnknownHandover if there is none, or none for this reader
     */
    public HandoverView get(HandoverId id, Reader reader) {
        HandoverView found = get(id);
        if (!concerns(found, reader)) {
            throw new UnknownHandover();
        }
        return found;
    }

    /**
     * The same under its portfolio.
     *
     * @throws UnknownHandover also if it is another portfolio's
     */
    public HandoverView of(PortfolioId portfolio, HandoverId id, Reader reader) {
        HandoverView found = get(id, reader);
        if (!found.portfolio().equals(portfolio)) {
            throw new UnknownHandover();
        }
        return found;
    }

    private boolean concerns(HandoverView handover, Reader reader) {
        return looksAfter(handover.portfolio(), reader)
                || reader.person().equals(handover.leaving())
                || reader.person().equals(handover.successor());
    }

    /** Whether the reader may start and cancel: a manager of the portfolio or an administrator. */
    public boolean looksAfter(PortfolioId portfolio, Reader reader) {
        return reader.is(Role.ADMINISTRATOR) || portfolios.isManagedBy(portfolio, reader);
    }

    /**
     * Those of a portfolio, without what is handed over, the newest first.
     *
     * @param before the last one already shown; {@code null} for the first page
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none that the reader looks after
     */
    public List<HandoverView> of(PortfolioId portfolio, Reader reader, @Nullable HandoverId before, int limit) {
        requireLookingAfter(portfolio, reader);
        UUID id = portfolio.value();
        List<Handover> found =
                before == null ? records.of(id, Limit.of(limit)) : records.before(id, before.value(), Limit.of(limit));
        return found.stream().map(each -> each.view(List.of())).toList();
    }

    /**
     * Whoever does not look after a portfolio does not learn of its handovers.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownHandover if the reader only belongs to one of its members
     */
    public void requireLookingAfter(PortfolioId portfolio, Reader reader) {
        portfolios.visibleTo(reader, portfolio);
        if (!looksAfter(portfolio, reader)) {
            throw new UnknownHandover();
        }
    }
}
