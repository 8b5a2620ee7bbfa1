package jom.network.duplicates;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.connections.OrganisationPair;
import jom.network.merging.OrganisationMerging;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the list of organisations that seem to be there twice. Two that are decided to be the same become one; what is
 * decided stays decided when it is looked for again.
 */
@Service
public class Duplicates {

    /** Of the reason for a decision, in characters. */
    public static final int REASON_LENGTH_MAX = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Duplicates.class);
    private static final UUID STREAM = new UUID(0, 0xd0b1e);

    private final DuplicateRows rows;
    private final OrganisationMerging merging;
    private final Suspects suspects;
    private final AuditTrail audit;
    private final Clock clock;

    Duplicates(DuplicateRows rows, OrganisationMerging merging, Suspects suspects, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.merging = merging;
        this.suspects = suspects;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Looks the whole network through and puts what is new on the list.
     *
     * @return how many pairs are new
     */
    @UseCase
    public int search() {
        Map<OrganisationPair, Set<Likeness>> found = DuplicateFinder.among(suspects.all());
        Map<OrganisationPair, Set<Likeness>> fresh = new HashMap<>(found);
        fresh.keySet().removeAll(rows.known());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        rows.insert(fresh, now);
        found.keySet().removeAll(fresh.keySet());
        rows.update(found, now);
        audit.record(AuditRecord.of(STREAM, "network.duplicatesSearched")
                .visibleTo(Audience.OFFICE)
                .with("pairs", found.size() + fresh.size())
                .with("added", fresh.size()));
        LOG.info("duplicates looked for pairs={} new={}", found.size() + fresh.size(), fresh.size());
        return fresh.size();
    }

    /** The list, the most alike first; at most so many. */
    @Transactional(readOnly = true)
    public List<SuspectedDuplicate> list(DuplicateQuery query, int limit) {
        return rows.list(query, limit);
    }

    /** How many the whole list has. */
    @Transactional(readOnly = true)
    public int count(DuplicateQuery query) {
        return rows.count(query);
    }

    /**
     * Two that must be on the list.
     *
     * @throws DuplicateRefused if they are not
     */
    @Transactional(readOnly = true)
    public SuspectedDuplicate get(OrganisationPair pair) {
        return rows.find(pair).orElseThrow(DuplicateRefused::unknown);
    }

    /**
     * Decides about two, or otherwise than before. Two that are the same become one; until that is taken back they stay so.
     *
     * @param version that was read
     * @param reader who decides; belongs to neither
     * @throws DuplicateRefused if they are not on the list, somebody has decided meanwhile, the reader belongs to one, or
     *     they have become one
     * @throws jom.network.merging.MergeRefused if they cannot become one; then nothing has changed
     */
    @UseCase
    public SuspectedDuplicate decide(OrganisationPair pair, long version, DuplicateDecision decision, Reader reader) {
        String words = Texts.required("reason", decision.reason(), REASON_LENGTH_MAX);
        OrganisationId stays = decision.stays() == null ? pair.low() : decision.stays();
        if (!stays.equals(pair.low()) && !stays.equals(pair.high())) {
            throw DuplicateRefused.neither();
        }
        SuspectedDuplicate before = decidable(pair, version, reader);
        boolean standsAlready =
                before.same().orElse(false) && decision.same() && before.stays().equals(Optional.of(stays));
        if (before.same().orElse(false) && !standsAlready) {
            throw DuplicateRefused.merged();
        }
        if (decision.same() && !standsAlready) {
            merging.merge(pair, stays, words);
        }
        return change(before, decision.same(), words);
    }

    /**
     * Takes a decision back: the two are to be decided about again, and are two again.
     *
     * @throws DuplicateRefused if nothing has been decided, it has changed meanwhile, or the reader belongs to one
     * @throws jom.network.merging.MergeRefused if something was built upon their being one
     */
    @UseCase
    public SuspectedDuplicate undo(OrganisationPair pair, long version, Reader reader) {
        SuspectedDuplicate before = decidable(pair, version, reader);
        if (before.same().isEmpty()) {
            throw DuplicateRefused.undecided();
        }
        if (before.same().get()) {
            merging.takeBack(pair);
        }
        return change(before, null, null);
    }

    /** Locked: whoever decides at the same time waits, and then finds what was decided. */
    private SuspectedDuplicate decidable(OrganisationPair pair, long version, Reader reader) {
        rows.lock(pair);
        SuspectedDuplicate before = get(pair);
        if (reader.belongsTo(pair.low()) || reader.belongsTo(pair.high())) {
            throw DuplicateRefused.own();
        }
        if (before.version() != version) {
            throw DuplicateRefused.changed();
        }
        return before;
    }

    private SuspectedDuplicate change(SuspectedDuplicate before, @Nullable Boolean same, @Nullable String reason) {
        rows.decide(before.pair(), same, reason);
        audit.record(AuditRecord.of(before.pair().low().value(), "network.duplicateDecided")
                .visibleTo(Audience.OFFICE)
                .with("organisation", before.pair().high().toString())
                .changed("same", before.same().orElse(null), same)
                .with("reason", reason));
        return get(before.pair());
    }
}
