package jom.workbench.solutionmap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.recruiting.RecruitingDesk;
import jom.solutionmap.Cell;
import jom.workbench.recruiting.RecruitingLine;
import jom.workbench.recruiting.RecruitingLines;
import org.springframework.stereotype.Component;

/** For which cells of the map the portfolios of a reader look for partners, and for whom the reader may look. */
@Component
class Sought {

    private final RecruitingDesk recruitings;
    private final RecruitingLines lines;
    private final PeopleDirectory people;

    Sought(RecruitingDesk recruitings, RecruitingLines lines, PeopleDirectory people) {
        this.recruitings = recruitings;
        this.lines = lines;
        this.people = people;
    }

    /**
     * What the page of one cell needs.
     *
     * @param open searches for this cell
     * @param portfolios for which the reader may look
     * @param owners who manages one of them, by name
     */
    public record InCell(
            List<RecruitingLine> open, List<PortfolioProfile> portfolios, List<PersonProfile> owners, PersonId me) {}

    InCell in(Cell cell, Reader reader, Locale language) {
        List<PortfolioProfile> looked = recruitings.lookedAfter(reader);
        Set<PersonId> managers = new HashSet<>();
        looked.forEach(portfolio -> managers.addAll(portfolio.managers()));
        return new InCell(
                lines.of(recruitings.open(cell, reader), language),
                looked,
                people.all(managers).stream()
                        .sorted(Comparator.comparing(PersonProfile::displayName))
                        .toList(),
                reader.person());
    }

    /** The cells for which somebody is sought, as addresses spell them; none for whoever looks after no portfolio. */
    Set<String> cells(Reader reader) {
        return recruitings.cells(reader).stream().map(Cell::toString).collect(Collectors.toSet());
    }
}
