package jom.portfolio;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Role;
import jom.platform.IdColumn;
import jom.platform.ShortMemory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks portfolios up, and decides which one looks after whose opportunities. */
@Service
public class PortfolioDirectory {

    private static final Duration KEEP = Duration.ofSeconds(30);
    private static final int REMEMBERED_MAX = 10_000;

    private final PortfolioReader portfolios;
    private final ShortMemory<PersonId, Set<PortfolioId>> managed;

    PortfolioDirectory(PortfolioReader portfolios, Clock clock) {
        this.portfolios = portfolios;
        this.managed = new ShortMemory<>(clock, KEEP, REMEMBERED_MAX);
    }

    /**
     * The portfolio that looks after what an organisation brings in: the one it joined first. Who is in none is looked
     * after by the portfolio that was founded first.
     *
     * @throws NoPortfolio if nobody has founded one yet
     */
    @Transactional(readOnly = true)
    public PortfolioId portfolioFor(OrganisationId organisation) {
        return portfolios
                .firstJoinedBy(organisation)
                .or(portfolios::firstFounded)
                .orElseThrow(NoPortfolio::new);
    }

    /** The portfolios somebody manages; at most half a minute old, changes on this node show at once. */
    @Transactional(readOnly = true)
    public Set<PortfolioId> managedBy(PersonId person) {
        return managed.get(person, portfolios::managedBy);
    }

    /** Whether the reader, with the role of a manager, manages the portfolio. */
    @Transactional(readOnly = true)
    public boolean isManagedBy(PortfolioId portfolio, Reader reader) {
        return reader.is(Role.PPM) && managedBy(reader.person()).contains(portfolio);
    }

    @Transactional(readOnly = true)
    public Optional<PortfolioProfile> find(PortfolioId id) {
        return portfolios.read("where p.id = :id", Map.of("id", IdColumn.bytes(id.value()))).stream()
                .findFirst();
    }

    /**
     * The one that must be there.
     *
     * @throws UnknownPortfolio if there is none
     */
    @Transactional(readOnly = true)
    public PortfolioProfile get(PortfolioId id) {
        return find(id).orElseThrow(() -> new UnknownPortfolio(id));
    }

    /** Members in the order in which they joined. */
    @Transactional(readOnly = true)
    public List<OrganisationId> members(PortfolioId id) {
        return get(id).members();
    }

    @Transactional(readOnly = true)
    public Set<PersonId> managers(PortfolioId id) {
        return get(id).managers();
    }

    /** All portfolios, oldest first. */
    @Transactional(readOnly = true)
    public List<PortfolioProfile> all() {
        return portfolios.read("order by p.id", Map.of());
    }

    /** The portfolios a reader may see: those of its organisations, those it manages; administrators see all. */
    @Transactional(readOnly = true)
    public List<PortfolioProfile> visibleTo(Reader reader) {
        return all().stream().filter(portfolio -> isVisible(portfolio, reader)).toList();
    }

    /**
     * A portfolio the reader may see.
     *
     * @throws UnknownPortfolio if there is none, or none for this reader
     */
    @Transactional(readOnly = true)
    public PortfolioProfile visibleTo(Reader reader, PortfolioId id) {
        return find(id).filter(portfolio -> isVisible(portfolio, reader)).orElseThrow(() -> new UnknownPortfolio(id));
    }

    private static boolean isVisible(PortfolioProfile portfolio, Reader reader) {
        boolean manages = reader.is(Role.PPM) && portfolio.managers().contains(reader.person());
        return manages
                || reader.is(Role.ADMINISTRATOR)
                || portfolio.members().stream().anyMatch(reader::belongsTo);
    }

    void forgetManagers() {
        managed.forgetAll();
    }
}
