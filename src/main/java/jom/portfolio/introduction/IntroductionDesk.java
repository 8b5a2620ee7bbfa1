package jom.portfolio.introduction;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows introductions: all of each to the managers of the portfolio and administrators, their own side to the two, nothing
 * to anybody else.
 */
@Service
@Transactional(readOnly = true)
public class IntroductionDesk {

    private final IntroductionRecords records;
    private final IntroductionAnswers answers;
    private final IntroductionMeasures measures;
    private final PortfolioDirectory portfolios;
    private final Clock clock;

    IntroductionDesk(
            IntroductionRecords records,
            IntroductionAnswers answers,
            IntroductionMeasures measures,
            PortfolioDirectory portfolios,
            Clock clock) {
        this.records = records;
        this.answers = answers;
        this.measures = measures;
        this.portfolios = portfolios;
        this.clock = clock;
    }

    /** The one that must be there, for steps of its process; whether somebody may know is decided where it is asked. */
    public IntroductionView get(IntroductionId id) {
        Introduction found = records.findById(id.value()).orElseThrow(UnknownIntroduction::new);
        return found.view(answers.of(List.of(id.value())));
    }

    /**
     * The whole of one that the reader looks after.
     *
     * @throws UnknownIntroduction if there is none, or none for this reader
     */
    public IntroductionView get(IntroductionId id, Reader reader) {
        IntroductionView found = get(id);
        if (!looksAfter(found.portfolio(), reader)) {
            throw new UnknownIntroduction();
        }
        return found;
    }

    /**
     * The same under its portfolio.
     *
     * @throws UnknownIntroduction also if it is another portfolio's
     */
    public IntroductionView of(PortfolioId portfolio, IntroductionId id, Reader reader) {
        IntroductionView found = get(id, reader);
        if (!found.portfolio().equals(portfolio)) {
            throw new UnknownIntroduction();
        }
        return found;
    }

    /**
     * One side of it: that of the reader's organisation.
     *
     * @throws UnknownIntroduction if there is none, or the reader is of neither
     */
    public SeenIntroduction seen(IntroductionId id, Reader reader) {
        IntroductionView found = get(id);
        return Stream.of(found.one(), found.other())
                .filter(reader::belongsTo)
                .findFirst()
                .map(own -> SeenIntroduction.of(found, own, clock.instant()))
                .orElseThrow(UnknownIntroduction::new);
    }

    /**
     * One side of it.
     *
     * @throws UnknownIntroduction if the organisation is neither of the two
     */
    public SeenIntroduction seen(IntroductionId id, OrganisationId own) {
        IntroductionView found = get(id);
        if (!found.one().equals(own) && !found.other().equals(own)) {
            throw new UnknownIntroduction();
        }
        return SeenIntroduction.of(found, own, clock.instant());
    }

    /** Whether the reader may start and take back: a manager of the portfolio or an administrator. */
    public boolean looksAfter(PortfolioId portfolio, Reader reader) {
        return reader.is(Role.ADMINISTRATOR) || portfolios.isManagedBy(portfolio, reader);
    }

    /**
     * Those of a portfolio, the newest first.
     *
     * @param before the last one already shown; {@code null} for the first page
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownIntroduction if the reader does not look after it
     */
    public List<IntroductionView> of(PortfolioId portfolio, Reader reader, @Nullable IntroductionId before, int limit) {
        requireLookingAfter(portfolio, reader);
        UUID id = portfolio.value();
        List<Introduction> found =
                before == null ? records.of(id, Limit.of(limit)) : records.before(id, before.value(), Limit.of(limit));
        Map<IntroductionId, List<IntroductionAnswer>> given =
                answers(found.stream().map(each -> each.id().value()).toList());
        return found.stream()
                .map(each -> each.view(given.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<IntroductionId, List<IntroductionAnswer>> answers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : answers.of(ids).stream().collect(Collectors.groupingBy(IntroductionAnswer::introduction));
    }

    /**
     * How often introductions of a portfolio lead to something.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownIntroduction if the reader does not look after it
     */
    public IntroductionFigures figures(PortfolioId portfolio, Reader reader) {
        requireLookingAfter(portfolio, reader);
        return measures.of(portfolio);
    }

    /**
     * Whoever does not look after a portfolio does not learn of its introductions.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownIntroduction if the reader only belongs to one of its members
     */
    public void requireLookingAfter(PortfolioId portfolio, Reader reader) {
        portfolios.visibleTo(reader, portfolio);
        if (!looksAfter(portfolio, reader)) {
            throw new UnknownIntroduction();
        }
    }
}
