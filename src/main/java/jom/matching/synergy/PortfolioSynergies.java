package jom.matching.synergy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.UnknownPortfolio;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well the members of a portfolio complement each other, for its managers. */
@Service
@Transactional(readOnly = true)
public class PortfolioSynergies {

    /** Who joined later is left out, and the picture says so. */
    public static final int MEMBERS_MAX = 100;

    /** Who was offered nothing for so long is named. */
    public static final Duration QUARTER = Duration.ofDays(91);

    private final Synergies synergies;
    private final PortfolioDirectory portfolios;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    PortfolioSynergies(
            Synergies synergies, PortfolioDirectory portfolios, OrganisationDirectory organisations, Clock clock) {
        this.synergies = synergies;
        this.portfolios = portfolios;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * A member.
     *
     * @param lastOffered when it was last chosen to be asked; empty if never
     * @param isForgotten whether that is more than {@link #QUARTER} ago, or never was
     */
    public record Member(
            OrganisationId organisation, String name, Optional<Instant> lastOffered, boolean isForgotten) {}

    /**
     * Two members.
     *
     * @param one the place of the one in the list of members
     * @param other a later place
     * @param worked whether they were ever in an opportunity together
     */
    public record Pair(int one, int other, PairSynergy synergy, boolean worked) {}

    /**
     * The whole picture.
     *
     * @param asOf when the synergy was worked out
     * @param members in the order in which they joined, at most {@value #MEMBERS_MAX}
     * @param leftOut how many more there are
     * @param pairs each two members once, by place
     */
    public record Picture(
            PortfolioId portfolio, String name, Instant asOf, List<Member> members, int leftOut, List<Pair> pairs) {

        public Picture {
            members = List.copyOf(members);
            pairs = List.copyOf(pairs);
        }

        /** Best first; ties by place. */
        public List<Pair> bestFirst() {
            return pairs.stream()
                    .sorted(Comparator.comparingInt(
                                    (Pair pair) -> pair.synergy().total())
                            .reversed())
                    .toList();
        }
    }

    /**
     * Worked out from the facts of this moment.
     *
     * @throws UnknownPortfolio if there is none, or the reader does not manage it
     */
    public Picture of(PortfolioId id, Reader reader) {
        PortfolioProfile portfolio = portfolios.visibleTo(reader, id);
        if (!reader.is(Role.ADMINISTRATOR) && !portfolios.isManagedBy(id, reader)) {
            throw new UnknownPortfolio(id);
        }
        SynergyBook book = synergies.now();
        List<OrganisationId> known = portfolio.members().stream()
                .filter(book::knows)
                .limit(MEMBERS_MAX)
                .toList();
        return new Picture(
                id,
                portfolio.name(),
                book.asOf(),
                members(known, book),
                portfolio.members().size() - known.size(),
                pairs(known, book));
    }

    private List<Member> members(List<OrganisationId> known, SynergyBook book) {
        Map<OrganisationId, String> names = organisations.names(known);
        Instant before = clock.instant().minus(QUARTER);
        return known.stream()
                .map(id -> new Member(
                        id,
                        names.getOrDefault(id, id.toString()),
                        book.lastOffered(id),
                        book.lastOffered(id)
                                .map(offered -> offered.isBefore(before))
                                .orElse(true)))
                .toList();
    }

    private static List<Pair> pairs(List<OrganisationId> known, SynergyBook book) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < known.size(); one++) {
            for (int other = one + 1; other < known.size(); other++) {
                OrganisationId first = known.get(one);
                OrganisationId second = known.get(other);
                pairs.add(new Pair(
                        one, other, book.between(first, second).orElseThrow(), book.haveWorkedTogether(first, second)));
            }
        }
        return pairs;
    }
}
