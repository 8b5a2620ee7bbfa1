package jom.portfolio.recruiting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.network.Industry;
import jom.network.Reader;
import jom.network.Role;
import jom.network.SolutionArea;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.solutionmap.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows searches for partners to the managers of the portfolio and administrators, and to nobody else. */
@Service
@Transactional(readOnly = true)
public class RecruitingDesk {

    /** More are not shown for a cell at once. */
    public static final int OPEN_MAX = 100;

    private final RecruitingRecords records;
    private final PortfolioDirectory portfolios;

    RecruitingDesk(RecruitingRecords records, PortfolioDirectory portfolios) {
        this.records = records;
        this.portfolios = portfolios;
    }

    /** The one that must be there, for steps of its process; whether somebody may know is decided where it is asked. */
    public RecruitingView get(RecruitingId id) {
        return records.findById(id.value()).orElseThrow(UnknownRecruiting::new).view();
    }

    /**
     * One that the reader looks after.
     *
     * @throws UnknownRecruiting if there is none, or none for this reader
     */
    public RecruitingView get(RecruitingId id, Reader reader) {
        RecruitingView found = get(id);
        if (!looksAfter(found.portfolio(), reader)) {
            throw new UnknownRecruiting();
        }
        return found;
    }

    /**
     * The same under its portfolio.
     *
     * @throws UnknownRecruiting also if it is another portfolio's
     */
    public RecruitingView of(PortfolioId portfolio, RecruitingId id, Reader reader) {
        RecruitingView found = get(id, reader);
        if (!found.portfolio().equals(portfolio)) {
            throw new UnknownRecruiting();
        }
        return found;
    }

    /** Whether the reader may start and end: a manager of the portfolio or an administrator. */
    public boolean looksAfter(PortfolioId portfolio, Reader reader) {
        return reader.is(Role.ADMINISTRATOR) || portfolios.isManagedBy(portfolio, reader);
    }

    /**
     * Those of a portfolio, the newest first.
     *
     * @param before the last one already shown; {@code null} for the first page
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownRecruiting if the reader does not look after it
     */
    public List<RecruitingView> of(PortfolioId portfolio, Reader reader, @Nullable RecruitingId before, int limit) {
        requireLookingAfter(portfolio, reader);
        UUID id = portfolio.value();
        List<Recruiting> found =
                before == null ? records.of(id, Limit.of(limit)) : records.before(id, before.value(), Limit.of(limit));
        return found.stream().map(Recruiting::view).toList();
    }

    /** The open ones for a cell, of all portfolios that the reader looks after, the oldest first, at most {@value #OPEN_MAX}. */
    public List<RecruitingView> open(Cell cell, Reader reader) {
        List<UUID> looked = ids(reader);
        return looked.isEmpty()
                ? List.of()
                : records.open(looked, cell.industry().code(), cell.area().code(), Limit.of(OPEN_MAX)).stream()
                        .map(Recruiting::view)
                        .toList();
    }

    /** The cells for which the portfolios that the reader looks after seek somebody. */
    public Set<Cell> cells(Reader reader) {
        List<UUID> looked = ids(reader);
        return looked.isEmpty()
                ? Set.of()
                : records.cells(looked).stream()
                        .map(row -> new Cell(new Industry((String) row[0]), new SolutionArea((String) row[1])))
                        .collect(Collectors.toSet());
    }

    private List<UUID> ids(Reader reader) {
        return lookedAfter(reader).stream()
                .map(portfolio -> portfolio.id().value())
                .toList();
    }

    /** The portfolios for which the reader may look for partners. */
    public List<PortfolioProfile> lookedAfter(Reader reader) {
        return !reader.looksAfterPartners()
                ? List.of()
                : portfolios.visibleTo(reader).stream()
                        .filter(portfolio -> looksAfter(portfolio.id(), reader))
                        .toList();
    }

    /**
     * Whoever does not look after a portfolio does not learn whom it looks for.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownRecruiting if the reader only belongs to one of its members
     */
    public void requireLookingAfter(PortfolioId portfolio, Reader reader) {
        portfolios.visibleTo(reader, portfolio);
        if (!looksAfter(portfolio, reader)) {
            throw new UnknownRecruiting();
        }
    }
}
