package jom.workflow.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jom.network.Reader;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.workflow.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the managers of a portfolio how far all its opportunities are. */
@Service
@Transactional(readOnly = true)
public class PortfolioProgress {

    /** How many opportunities of a portfolio are looked at: all under way, then the newest of those that have ended. */
    public static final int LOOKED_AT_MAX = 2_000;

    private final PortfolioDirectory portfolios;
    private final Opportunities opportunities;
    private final SpineSteps spine;
    private final RunningRows rows;
    private final ModelMaps models;
    private final CourseWords words;
    private final CalledProgress called;
    private final Clock clock;

    PortfolioProgress(
            PortfolioDirectory portfolios,
            Opportunities opportunities,
            SpineSteps spine,
            RunningRows rows,
            ModelMaps models,
            CourseWords words,
            CalledProgress called,
            Clock clock) {
        this.portfolios = portfolios;
        this.opportunities = opportunities;
        this.spine = spine;
        this.rows = rows;
        this.models = models;
        this.words = words;
        this.called = called;
        this.clock = clock;
    }

    /**
     * A portfolio that the reader manages.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws AccessDeniedException if the reader does not manage it
     */
    public PortfolioProfile managed(PortfolioId id, Reader reader) {
        PortfolioProfile portfolio = portfolios.visibleTo(reader, id);
        if (!portfolios.isManagedBy(id, reader)) {
            throw new AccessDeniedException("no manager of the portfolio");
        }
        return portfolio;
    }

    /**
     * The workflows of which one may ask how busy they are, the spine first.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws AccessDeniedException if the reader does not manage it
     */
    public List<UnderWay> processes(PortfolioId portfolio, Reader reader, Viewer viewer) {
        return called.processes(ids(portfolio, reader), viewer.language());
    }

    /**
     * How busy each step of a workflow is, in their order.
     *
     * @param process its key; {@code null} for the spine
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws AccessDeniedException if the reader does not manage it
     * @throws jom.workflow.migration.UnknownProcess if it ran for no opportunity of this portfolio
     */
    public List<StepLoad> load(PortfolioId portfolio, Reader reader, Viewer viewer, @Nullable String process) {
        String key = key(process);
        return key.equals(OpportunityProgress.SPINE)
                ? load(portfolio, reader, viewer)
                : called.load(key, ids(portfolio, reader), viewer.language());
    }

    private List<StepLoad> load(PortfolioId portfolio, Reader reader, Viewer viewer) {
        Board board = board(portfolio, reader);
        ModelMap model = models.latest(OpportunityProgress.SPINE);
        Instant now = clock.instant();
        return board.order().stream()
                .map(element -> new StepLoad(
                        element,
                        words.step(model, element, null, viewer.language()),
                        board.running(element),
                        board.late(element, now),
                        board.done(element),
                        board.median(element)))
                .toList();
    }

    /**
     * What is under way, by step, in each step those first that are late or will be.
     *
     * @param after the {@link RunningOpportunity#key} of the last one already shown; {@code null} for the first
     * @param limit how many at most
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws AccessDeniedException if the reader does not manage it
     * @throws IllegalArgumentException if {@code after} is no such key
     */
    public List<RunningOpportunity> running(
            PortfolioId portfolio, Reader reader, Viewer viewer, @Nullable String after, int limit) {
        return rows.of(
                board(portfolio, reader).after(after, limit), models.latest(OpportunityProgress.SPINE), reader, viewer);
    }

    /**
     * The model of the steps, as BPMN, for drawing.
     *
     * @param process its key; {@code null} for the spine
     * @throws jom.workflow.migration.UnknownProcess if it ran for no opportunity of this portfolio
     */
    public String model(PortfolioId portfolio, Reader reader, @Nullable String process) {
        String key = key(process);
        return key.equals(OpportunityProgress.SPINE)
                ? models.latestModel(key)
                : called.model(key, ids(portfolio, reader));
    }

    /** What elements of a called workflow's model are called to the reader, by id; none for the spine. */
    public Map<String, String> labels(@Nullable String process, Viewer viewer) {
        String key = key(process);
        return key.equals(OpportunityProgress.SPINE) ? Map.of() : called.labels(key, viewer.language());
    }

    private static String key(@Nullable String process) {
        return process == null ? OpportunityProgress.SPINE : process;
    }

    private List<String> ids(PortfolioId portfolio, Reader reader) {
        managed(portfolio, reader);
        return opportunities.of(portfolio, reader, LOOKED_AT_MAX).stream()
                .map(OpportunityId::toString)
                .toList();
    }

    private Board board(PortfolioId portfolio, Reader reader) {
        List<SpineStep> steps = spine.of(ids(portfolio, reader));
        List<String> running = steps.stream()
                .filter(SpineStep::isOpen)
                .map(SpineStep::opportunity)
                .distinct()
                .toList();
        List<String> order =
                List.copyOf(models.latest(OpportunityProgress.SPINE).types().keySet());
        return Board.of(steps, spine.due(running), order);
    }
}
