package jom.portfolio.recruiting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.portfolio.PortfolioId;
import jom.solutionmap.Cell;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A manager looks for a partner where the map of a portfolio has a gap. */
@Entity
@Table(name = "recruiting")
class Recruiting {

    /** What belongs to the searches of a page is read together. */
    private static final int BATCH = 100;

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "portfolio_id")
    private UUID portfolio;

    @Column(name = "industry")
    private String industry;

    @Column(name = "area")
    private String area;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = BATCH)
    @CollectionTable(name = "recruiting_capability", joinColumns = @JoinColumn(name = "recruiting_id"))
    @Column(name = "capability")
    private Set<String> capabilities = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = BATCH)
    @CollectionTable(name = "recruiting_territory", joinColumns = @JoinColumn(name = "recruiting_id"))
    @Column(name = "territory")
    private Set<String> territories = new HashSet<>();

    /** How many partners have to cover the cell, wherever somebody is sought, for the gap to be closed: 1 or 2. */
    @Column(name = "partners_wanted")
    private int partnersWanted;

    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private RecruitingState state;

    /** Portfolio and cell while it is open: unique, so that nobody looks for the same beside it. */
    @Column(name = "running")
    private @Nullable String running;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "words")
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Recruiting() {}

    Recruiting(PortfolioId portfolio, OpenRecruiting order, int partnersWanted, Instant at) {
        this.id = RecruitingId.next().value();
        this.portfolio = portfolio.value();
        this.industry = order.cell().industry().code();
        this.area = order.cell().area().code();
        this.capabilities.addAll(
                order.capabilities().stream().map(Capability::code).toList());
        this.territories.addAll(order.territories().stream().map(Territory::iso).toList());
        this.partnersWanted = partnersWanted;
        this.owner = order.owner().value();
        this.dueOn = order.dueOn();
        this.state = RecruitingState.OPEN;
        this.running = running(portfolio, order.cell());
        this.startedAt = at;
    }

    static String running(PortfolioId portfolio, Cell cell) {
        return portfolio + ":" + cell;
    }

    RecruitingId id() {
        return new RecruitingId(id);
    }

    PortfolioId portfolio() {
        return new PortfolioId(portfolio);
    }

    Cell cell() {
        return new Cell(new Industry(industry), new SolutionArea(area));
    }

    Set<Capability> capabilities() {
        return capabilities.stream().map(Capability::new).collect(Collectors.toSet());
    }

    Set<Territory> territories() {
        return territories.stream().map(Territory::new).collect(Collectors.toSet());
    }

    int partnersWanted() {
        return partnersWanted;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isOpen() {
        return state == RecruitingState.OPEN;
    }

    void end(RecruitingState how, @Nullable OrganisationId who, @Nullable String said, Instant at) {
        if (!isOpen()) {
            throw RecruitingRefused.ended();
        }
        state = how;
        organisation = who == null ? null : who.value();
        words = said;
        endedAt = at;
        running = null;
    }

    RecruitingView view() {
        return new RecruitingView(
                id(),
                version(),
                portfolio(),
                new Industry(industry),
                new SolutionArea(area),
                capabilities().stream().sorted().toList(),
                territories().stream().sorted().toList(),
                new PersonId(owner),
                dueOn,
                state,
                startedAt,
                endedAt,
                organisation == null ? null : new OrganisationId(organisation),
                words);
    }
}
