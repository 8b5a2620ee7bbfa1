package jom.network.merging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jom.network.Aliases;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.network.merging.MergeRows.Merge;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Makes two organisations one. The one that stays gets what the other one has and it has not; the other one's id becomes
 * an alias, under which everything that was signed, booked or begun stays. Whoever belongs to the one that stays speaks
 * for the alias, too. Decides nothing about who may merge; the list of duplicates does.
 */
@Service
public class OrganisationMerging {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationMerging.class);

    private final MergeRows rows;
    private final List<Belongings> belongings;
    private final JointDeals deals;
    private final ToldBySources sources;
    private final OrganisationDirectory organisations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationMerging(
            MergeRows rows,
            List<Belongings> belongings,
            JointDeals deals,
            ToldBySources sources,
            OrganisationDirectory organisations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.belongings = belongings;
        this.deals = deals;
        this.sources = sources;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes one of two the alias of the other.
     *
     * @param stays one of the pair
     * @param reason for both audit trails
     * @throws MergeRefused if one is part of another one already or still joins, or both are in one opportunity; then
     *     nothing has changed
     */
    @UseCase
    public void merge(OrganisationPair pair, OrganisationId stays, String reason) {
        OrganisationId alias = pair.other(stays);
        rows.lock(pair);
        requireMergeable(pair);
        keepTold(alias);
        keepTold(stays);
        int moved = 0;
        for (Belongings each : belongings) {
            List<String> keys = each.move(alias, stays);
            rows.keep(alias, each.kind(), keys);
            moved += keys.size();
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.insert(alias, stays, at);
        rows.touch(pair);
        rows.settle(alias);
        audit.record(fact(alias, "network.organisationBecameAlias", stays).with("reason", reason));
        audit.record(fact(stays, "network.organisationMerged", alias)
                .with("moved", moved)
                .with("reason", reason));
        events.publishEvent(new Aliases.Changed());
        LOG.info("organisations merged organisation={} alias={} moved={}", stays, alias, moved);
    }

    private void requireMergeable(OrganisationPair pair) {
        if (rows.isAlias(pair)) {
            throw MergeRefused.already();
        }
        if (rows.isJoining(pair)) {
            throw MergeRefused.joining();
        }
        if (deals.haveBothIn(pair.low(), pair.high())) {
            throw MergeRefused.bothInOne();
        }
    }

    private void keepTold(OrganisationId source) {
        if (sources.byId(source).isEmpty()) {
            sources.tell(source, organisations.get(source).details());
        }
    }

    /**
     * Makes them two again: what was moved goes back.
     *
     * @throws MergeRefused if they are not one, or something was built upon their being one: the organisation that stayed
     *     became part of another one, which is to be taken back first, was changed, gave something of it away, or joined
     *     opportunities; then nothing has changed
     */
    @UseCase
    public void takeBack(OrganisationPair pair) {
        rows.lock(pair);
        Merge merge = rows.between(pair).orElseThrow(MergeRefused::notMerged);
        if (!merge.into().equals(merge.stays())) {
            throw within(merge);
        }
        Map<String, List<String>> moved = rows.moved(merge.alias());
        long aliasVersion = rows.version(merge.alias());
        if (isBuiltUpon(merge, moved)) {
            throw MergeRefused.builtUpon();
        }
        rows.delete(merge.alias());
        belongings.forEach(
                each -> each.moveBack(merge.stays(), merge.alias(), moved.getOrDefault(each.kind(), List.of())));
        rows.touch(pair);
        merge.before().ifPresent(before -> {
            rows.settleAsBefore(merge.stays(), before.stays());
            if (aliasVersion == before.alias() + 1) {
                rows.settleAsBefore(merge.alias(), before.alias());
            }
        });
        for (OrganisationId each : List.of(merge.alias(), merge.stays())) {
            if (!rows.hasAlias(each)) {
                sources.forget(each);
            }
        }
        audit.record(fact(merge.alias(), "network.organisationTakenApart", merge.stays()));
        audit.record(fact(merge.stays(), "network.organisationTakenApart", merge.alias()));
        events.publishEvent(new Aliases.Changed());
        LOG.info("organisations taken apart organisation={} alias={}", merge.stays(), merge.alias());
    }

    /** Of a chain the last one is to be taken back first. */
    private MergeRefused within(Merge merge) {
        OrganisationId part = merge.into();
        OrganisationId whole = rows.of(part).orElseThrow().into();
        while (!whole.equals(merge.stays())) {
            part = whole;
            whole = rows.of(part).orElseThrow().into();
        }
        return MergeRefused.within(organisations.name(part), organisations.name(whole));
    }

    private boolean isBuiltUpon(Merge merge, Map<String, List<String>> moved) {
        return rows.version(merge.stays()) != merge.staysVersion()
                || deals.hasEnteredSince(merge.stays(), merge.at())
                || !belongings.stream()
                        .allMatch(each -> each.areAllAt(merge.stays(), moved.getOrDefault(each.kind(), List.of())));
    }

    private static AuditRecord fact(OrganisationId about, String action, OrganisationId other) {
        return AuditRecord.of(about.value(), action)
                .visibleTo(Audience.organisation(about.value()))
                .with("organisation", other.toString());
    }
}
