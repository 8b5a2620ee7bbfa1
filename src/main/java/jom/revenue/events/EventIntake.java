package jom.revenue.events;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import jom.revenue.MoneyLedger;
import jom.revenue.MoneyMove;
import jom.revenue.PostingId;
import org.springframework.stereotype.Service;

/** Takes one event in, in one transaction: the event, its posting and the audit entry, or none of them. */
@Service
class EventIntake {

    private final EventArchive archive;
    private final MoneyLedger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    EventIntake(EventArchive archive, MoneyLedger ledger, AuditTrail audit, Clock clock) {
        this.archive = archive;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Looks again once nobody else can move the deal's money: two nodes may be given the same event at once.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the same id came for another deal at the same moment
     */
    @UseCase
    public RevenueEvents.Answer take(OrganisationId prime, ReportEvent reported) {
        Optional<RevenueEvent> known = known(prime, reported);
        if (known.isEmpty()) {
            requirePossible(reported);
            ledger.hold(reported.opportunity());
            known = known(prime, reported);
        }
        return known.map(event -> new RevenueEvents.Answer(event, false))
                .orElseGet(() -> new RevenueEvents.Answer(added(prime, reported), true));
    }

    private Optional<RevenueEvent> known(OrganisationId prime, ReportEvent reported) {
        Optional<RevenueEvent> known = archive.find(prime, reported.key());
        known.filter(event -> !event.reported().equals(reported)).ifPresent(other -> {
            throw EventRefused.contradicts(reported.key());
        });
        return known;
    }

    private void requirePossible(ReportEvent reported) {
        if (reported.day().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            throw EventRefused.inTheFuture(reported.day());
        }
        if (reported.amount().isNegative()
                || (reported.kind().needsAmount() && reported.amount().isZero())) {
            throw EventRefused.withoutAmount();
        }
    }

    private RevenueEvent added(OrganisationId prime, ReportEvent reported) {
        RevenueEventId id = RevenueEventId.next();
        Optional<PostingId> posting = reported.kind()
                .move()
                .filter(move -> reported.amount().isPositive())
                .flatMap(move -> ledger.post(
                        new MoneyMove("event:" + id, move, reported.opportunity(), reported.amount(), reported.day())));
        RevenueEvent event =
                new RevenueEvent(id, prime, reported, posting, clock.instant().truncatedTo(ChronoUnit.MICROS));
        archive.add(event);
        audit.record(AuditRecord.of(reported.opportunity().value(), "revenue.eventTaken")
                .visibleTo(Audience.organisation(prime.value()))
                .with("event", id.toString())
                .with("source", reported.key().source())
                .with("sourceId", reported.key().id())
                .with("kind", reported.kind().key())
                .with("day", reported.day().toString())
                .with("amount", reported.amount().toString()));
        return event;
    }
}
