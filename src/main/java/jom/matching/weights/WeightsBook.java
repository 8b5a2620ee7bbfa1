package jom.matching.weights;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jom.matching.Criterion;
import jom.matching.MatchingWeights;
import jom.matching.WeightsTable;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every version of the weights that was ever in force. The newest counts, for the whole network; as long as none was
 * published, what is shipped does. A new release of the application changes no version.
 */
@Service
public class WeightsBook implements WeightsTable {

    /** Everything about the weights in the audit trail. */
    public static final UUID STREAM = new UUID(0, 0x3e1);

    private static final Logger LOG = LoggerFactory.getLogger(WeightsBook.class);

    private final WeightsVersions versions;
    private final ObjectProvider<WeightsTables> tables;
    private final AuditTrail audit;
    private final Clock clock;

    WeightsBook(WeightsVersions versions, ObjectProvider<WeightsTables> tables, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public MatchingWeights inForce() {
        return newest().weights();
    }

    /** The version in force. */
    @Transactional(readOnly = true)
    public WeightsVersion newest() {
        return versions.newest().orElseGet(this::shipped);
    }

    /**
     * One of them.
     *
     * @throws UnknownWeightsVersion if there is none
     */
    @Transactional(readOnly = true)
    public WeightsVersion version(int number) {
        return (number == 0 ? Optional.of(shipped()) : versions.find(number))
                .orElseThrow(() -> new UnknownWeightsVersion(number));
    }

    /** The newest first, down to what is shipped, which is version 0. */
    @Transactional(readOnly = true)
    public List<WeightsVersion> before(int number, int limit) {
        List<WeightsVersion> found = versions.before(number, limit);
        return found.size() < limit && number > 0
                ? java.util.stream.Stream.concat(found.stream(), java.util.stream.Stream.of(shipped()))
                        .toList()
                : found;
    }

    /**
     * Writes down that a table has been deployed: it is the next version. One that says what counts already is none.
     *
     * @param reason why, at most {@value WeightsDesk#REASON_LENGTH_MAX} characters
     * @param author the sign-in name of whoever deployed it
     * @throws WeightsChanged if somebody was faster
     */
    @UseCase
    public void keep(MatchingWeights weights, String reason, String author) {
        Optional<WeightsVersion> before = versions.newest();
        if (before.filter(newest -> newest.weights().countsAs(weights)).isPresent()) {
            return;
        }
        int number = before.map(WeightsVersion::number).orElse(0) + 1;
        versions.add(new WeightsVersion(
                number,
                weights,
                Optional.of(reason),
                Optional.of(author),
                Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS))));
        MatchingWeights was =
                before.map(WeightsVersion::weights).orElseGet(() -> shipped().weights());
        AuditRecord fact = AuditRecord.of(STREAM, "matching.weightsPublished")
                .visibleTo(Audience.OFFICE)
                .changed("version", number - 1, number)
                .with("reason", reason);
        for (Criterion criterion : Criterion.values()) {
            fact = fact.changed(criterion.key(), was.points(criterion), weights.points(criterion));
        }
        audit.record(fact);
        LOG.info("matching weights published version={}", number);
    }

    private WeightsVersion shipped() {
        return WeightsVersion.shipped(tables.getObject().shipped());
    }
}
