package jom.matching.weights;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.kernel.Texts;
import jom.matching.MatchingWeights;
import jom.matching.TrialMember;
import jom.matching.WeightsTrial;
import jom.matching.WeightsTrials;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.platform.UseCase;
import jom.portfolio.PortfolioDirectory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where managers of portfolios and administrators look at the weights, try others, and publish them. */
@Service
public class WeightsDesk {

    /** Of the reason for a version, in characters. */
    public static final int REASON_LENGTH_MAX = 180;

    private final WeightsBook book;
    private final WeightsTables tables;
    private final WeightsTrials trials;
    private final PortfolioDirectory portfolios;
    private final OrganisationDirectory organisations;

    WeightsDesk(
            WeightsBook book,
            WeightsTables tables,
            WeightsTrials trials,
            PortfolioDirectory portfolios,
            OrganisationDirectory organisations) {
        this.book = book;
        this.tables = tables;
        this.trials = trials;
        this.portfolios = portfolios;
        this.organisations = organisations;
    }

    /**
     * What other weights would do.
     *
     * @param trials of opportunities that the reader's portfolios look after; those with another team first
     * @param others how many of other portfolios were tried
     * @param othersChanged for how many of these there would be another team
     */
    public record Outcome(List<WeightsTrial> trials, int others, int othersChanged, Map<OrganisationId, String> names) {

        /** For how many opportunities of the reader's there would be another team. */
        public long changed() {
            return trials.stream().filter(WeightsTrial::isOtherTeam).count();
        }
    }

    /** The version in force. */
    @Transactional(readOnly = true)
    public WeightsVersion newest(Reader reader) {
        requireManager(reader);
        return book.newest();
    }

    /**
     * One version.
     *
     * @throws UnknownWeightsVersion if there is none
     */
    @Transactional(readOnly = true)
    public WeightsVersion version(int number, Reader reader) {
        requireManager(reader);
        return book.version(number);
    }

    /** Those before a number, the newest first. */
    @Transactional(readOnly = true)
    public List<WeightsVersion> before(int number, int limit, Reader reader) {
        requireManager(reader);
        return book.before(number, limit);
    }

    /** A version as a decision table for Camunda Modeler. */
    @Transactional(readOnly = true)
    public byte[] file(int number, Reader reader) {
        return tables.file(version(number, reader).weights());
    }

    /** Tries other weights beside those in force; nothing changes. */
    @Transactional(readOnly = true)
    public Outcome compare(MatchingWeights other, Reader reader) {
        requireManager(reader);
        List<WeightsTrial> all = trials.compare(book.inForce(), other).stream()
                .filter(WeightsTrial::isFound)
                .toList();
        List<WeightsTrial> own = all.stream()
                .filter(trial -> reader.is(Role.ADMINISTRATOR) || portfolios.isManagedBy(trial.portfolio(), reader))
                .sorted((one, two) -> Boolean.compare(two.isOtherTeam(), one.isOtherTeam()))
                .toList();
        List<WeightsTrial> others =
                all.stream().filter(trial -> !own.contains(trial)).toList();
        Set<OrganisationId> named = new HashSet<>();
        own.forEach(
                trial -> trial.members().stream().map(TrialMember::organisation).forEach(named::add));
        return new Outcome(
                own,
                others.size(),
                (int) others.stream().filter(WeightsTrial::isOtherTeam).count(),
                organisations.names(named));
    }

    /**
     * Publishes weights, for the whole network.
     *
     * @param weights their version is the one they were made from
     * @param reason at most {@value #REASON_LENGTH_MAX} characters
     * @return whether they are in force now; if not, a second person has to release them
     * @throws WeightsChanged if another version came into force meanwhile
     * @throws WeightsNotPossible if nothing would count for members, or nothing would change
     */
    @UseCase
    public boolean publish(MatchingWeights weights, String reason, Reader reader) {
        requireManager(reader);
        String words = Texts.required("reason", reason, REASON_LENGTH_MAX).strip();
        MatchingWeights present = book.inForce();
        if (present.version() != weights.version()) {
            throw new WeightsChanged();
        }
        if (weights.fitMost() == 0) {
            throw WeightsNotPossible.nothingCounts();
        }
        if (present.countsAs(weights)) {
            throw WeightsNotPossible.nothingChanges();
        }
        return tables.deploy(weights, words);
    }

    private void requireManager(Reader reader) {
        boolean manages =
                reader.is(Role.PPM) && !portfolios.managedBy(reader.person()).isEmpty();
        if (!manages && !reader.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("no manager of a portfolio");
        }
    }
}
