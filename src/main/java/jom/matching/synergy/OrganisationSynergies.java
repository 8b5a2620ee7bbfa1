package jom.matching.synergy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.network.UnknownOrganisation;
import jom.portfolio.PortfolioDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who complements an organisation best, for its own people and for those who manage a portfolio that it is in. */
@Service
@Transactional(readOnly = true)
public class OrganisationSynergies {

    /** Further down the list nobody complements anybody. */
    public static final int RANK_MAX = 1_000;

    private final Synergies synergies;
    private final OrganisationDirectory organisations;
    private final PortfolioDirectory portfolios;

    OrganisationSynergies(Synergies synergies, OrganisationDirectory organisations, PortfolioDirectory portfolios) {
        this.synergies = synergies;
        this.organisations = organisations;
        this.portfolios = portfolios;
    }

    /**
     * A partner as one reader may see it.
     *
     * @param answeringShown whether the reader learns how others answer: managers do, partners do not
     * @param asOf when it was worked out
     */
    public record Complement(
            OrganisationId organisation, String name, PairSynergy synergy, boolean answeringShown, Instant asOf) {

        /** Without how they answer if that is not shown, so that nobody works it out. */
        public int points() {
            return points(synergy, answeringShown);
        }

        private static int points(PairSynergy synergy, boolean answeringShown) {
            return synergy.total() - (answeringShown ? 0 : synergy.answering());
        }
    }

    /**
     * The best ones first.
     *
     * @param skipped how many of the best are left out, since they were shown before
     * @param limit how many at most; nobody beyond place {@value #RANK_MAX}
     * @throws UnknownOrganisation if it does not exist, or this is not for the reader
     */
    public List<Complement> bestFor(OrganisationId organisation, Reader reader, int skipped, int limit) {
        boolean manages = isManagedBy(organisation, reader);
        SynergyBook book = synergies.now();
        if (!book.knows(organisation) || !(manages || reader.belongsTo(organisation))) {
            throw new UnknownOrganisation(organisation);
        }
        Comparator<SynergyBook.Partner> bestFirst = Comparator.comparingInt(
                        (SynergyBook.Partner partner) -> Complement.points(partner.synergy(), manages))
                .reversed();
        List<SynergyBook.Partner> shown =
                book.bestFor(organisation, bestFirst, Math.min(RANK_MAX, skipped + limit)).stream()
                        .skip(skipped)
                        .toList();
        Map<OrganisationId, String> names = organisations.names(
                shown.stream().map(SynergyBook.Partner::organisation).toList());
        return shown.stream()
                .map(partner -> new Complement(
                        partner.organisation(),
                        names.getOrDefault(
                                partner.organisation(), partner.organisation().toString()),
                        partner.synergy(),
                        manages,
                        book.asOf()))
                .toList();
    }

    private boolean isManagedBy(OrganisationId organisation, Reader reader) {
        return reader.is(Role.ADMINISTRATOR)
                || portfolios.visibleTo(reader).stream()
                        .anyMatch(portfolio -> portfolio.members().contains(organisation)
                                && portfolios.isManagedBy(portfolio.id(), reader));
    }
}
