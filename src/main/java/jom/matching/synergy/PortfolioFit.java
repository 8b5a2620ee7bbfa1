package jom.matching.synergy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import jom.network.OrganisationId;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which portfolio a newcomer would complement the others best. */
@Service
@Transactional(readOnly = true)
public class PortfolioFit {

    /** Nobody works with everybody: the members that a newcomer complements best tell what it brings. */
    public static final int PARTNERS_MAX = 3;

    private final Synergies synergies;
    private final PortfolioDirectory portfolios;

    PortfolioFit(Synergies synergies, PortfolioDirectory portfolios) {
        this.synergies = synergies;
        this.portfolios = portfolios;
    }

    /**
     * A portfolio, seen from a newcomer.
     *
     * @param partners the members that it complements best, best first; none if there are no others
     * @param synergy with these, each part on average, rounded down; nothing if there are none
     */
    public record Fit(PortfolioProfile portfolio, List<OrganisationId> partners, PairSynergy synergy) {

        public Fit {
            partners = List.copyOf(partners);
        }
    }

    /** Those of the portfolios that are there, best first; ties in the order of their ids. */
    public List<Fit> of(OrganisationId newcomer, Set<PortfolioId> among) {
        SynergyBook book = synergies.now();
        return portfolios.all().stream()
                .filter(portfolio -> among.contains(portfolio.id()))
                .map(portfolio -> fit(newcomer, portfolio, book))
                .sorted(Comparator.comparingInt((Fit fit) -> fit.synergy().total())
                        .reversed()
                        .thenComparing(fit -> fit.portfolio().id().value()))
                .toList();
    }

    private static Fit fit(OrganisationId newcomer, PortfolioProfile portfolio, SynergyBook book) {
        List<SynergyBook.Partner> best = portfolio.members().stream()
                .flatMap(member ->
                        book
                                .between(newcomer, member)
                                .map(synergy -> new SynergyBook.Partner(member, synergy))
                                .stream())
                .sorted(Comparator.comparingInt((SynergyBook.Partner partner) ->
                                partner.synergy().total())
                        .reversed()
                        .thenComparing(partner -> partner.organisation().value()))
                .limit(PARTNERS_MAX)
                .toList();
        List<PairSynergy> pairs =
                best.stream().map(SynergyBook.Partner::synergy).toList();
        return new Fit(
                portfolio,
                best.stream().map(SynergyBook.Partner::organisation).toList(),
                new PairSynergy(
                        average(pairs, PairSynergy::capabilities),
                        average(pairs, PairSynergy::industries),
                        average(pairs, PairSynergy::territories),
                        average(pairs, PairSynergy::jointWork),
                        average(pairs, PairSynergy::answering)));
    }

    private static int average(Collection<PairSynergy> pairs, ToIntFunction<PairSynergy> part) {
        return pairs.isEmpty() ? 0 : pairs.stream().mapToInt(part).sum() / pairs.size();
    }
}
