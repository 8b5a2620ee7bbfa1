package jom.portfolio.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.network.Role;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Starts handovers, cancels them, and ends them with a change of managers. */
@Service
public class Handovers {

    private static final Logger LOG = LoggerFactory.getLogger(Handovers.class);

    private final HandoverRecords records;
    private final HandoverItems items;
    private final HandoverDesk desk;
    private final PortfolioDirectory directory;
    private final Portfolios portfolios;
    private final PeopleDirectory people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            HandoverRecords records,
            HandoverItems items,
            HandoverDesk desk,
            PortfolioDirectory directory,
            Portfolios portfolios,
            PeopleDirectory people,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.items = items;
        this.desk = desk;
        this.directory = directory;
        this.portfolios = portfolios;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a handover; for the managers of the portfolio, among them whoever leaves, and administrators.
     *
     * @throws UnknownHandover if the reader does not look after the portfolio
     * @throws NotTheManager if whoever leaves does not manage the portfolio
     * @throws UnsuitableSuccessor if the successor is no manager who may sign in, or the same person
     * @throws HandoverRunning if this manager hands this portfolio over already
     */
    @UseCase
    public HandoverId start(PortfolioId portfolio, Reader reader, StartHandover order) {
        desk.requireLookingAfter(portfolio, reader);
        if (!directory.managers(portfolio).contains(order.leaving())) {
            throw new NotTheManager();
        }
        if (order.successor().equals(order.leaving()) || !isSuitable(order.successor())) {
            throw new UnsuitableSuccessor();
        }
        records.lockPortfolio(portfolio.value());
        if (records.existsByRunning(Handover.running(portfolio, order.leaving()))) {
            throw new HandoverRunning();
        }
        Handover handover = records.saveAndFlush(new Handover(portfolio, order, clock.instant()));
        audit.record(fact(handover.id(), "portfolio.handoverStarted")
                .with("portfolio", portfolio.toString())
                .with("leaving", order.leaving().toString())
                .with("successor", order.successor().toString())
                .with("lastDay", order.lastDay().toString())
                .with("reason", order.reason()));
        events.publishEvent(new HandoverStarted(handover.view(List.of()), canSignIn(order.leaving())));
        LOG.info("handover started handover={} portfolio={}", handover.id(), portfolio);
        return handover.id();
    }

    /**
     * Gives a handover up; for those who may start one.
     *
     * @param version that was read
     * @throws UnknownHandover if the reader does not look after the portfolio
     * @throws HandoverChanged if that version is not the present one
     * @throws HandoverEnded if it has ended
     */
    @UseCase
    public void cancel(HandoverId id, Reader reader, long version, String because) {
        Handover handover = get(id);
        if (!desk.looksAfter(handover.portfolio(), reader)) {
            throw new UnknownHandover();
        }
        if (handover.version() != version) {
            throw new HandoverChanged();
        }
        cancel(handover, because);
    }

    void cancel(Handover handover, String because) {
        handover.cancel(because, clock.instant());
        records.saveAndFlush(handover);
        audit.record(fact(handover.id(), "portfolio.handoverCancelled").with("reason", because));
        events.publishEvent(new HandoverCancelled(handover.id()));
    }

    /** Whoever leaves did not list in time or is not there any more: the successor does it, and nobody answers questions. */
    @UseCase
    public void leaveToSuccessor(HandoverId id) {
        leaveToSuccessor(get(id));
    }

    void leaveToSuccessor(Handover handover) {
        if (handover.leaveToSuccessor()) {
            records.saveAndFlush(handover);
            items.of(handover.id().value()).stream()
                    .filter(item -> item.state() == ItemState.RETURNED)
                    .forEach(item -> {
                        item.reopen();
                        items.saveAndFlush(item);
                    });
            audit.record(fact(handover.id(), "portfolio.handoverLeftToSuccessor")
                    .with("successor", handover.successor().toString()));
        }
    }

    /**
     * Changes the managers: first the successor comes in, then whoever leaves goes out, so that there always is one.
     *
     * @throws HandoverChanged if not everything is taken over
     */
    @UseCase
    public void complete(HandoverId id) {
        Handover handover = get(id);
        List<HandoverItem> all = items.of(id.value());
        handover.requireState(HandoverState.TAKING_OVER);
        if (all.stream().anyMatch(item -> item.state() != ItemState.TAKEN_OVER)) {
            throw new HandoverChanged();
        }
        portfolios.appoint(handover.portfolio(), handover.successor());
        portfolios.dismiss(handover.portfolio(), handover.leaving());
        handover.complete(clock.instant());
        records.saveAndFlush(handover);
        audit.record(fact(id, "portfolio.handoverCompleted")
                .with("portfolio", handover.portfolio().toString())
                .with("successor", handover.successor().toString()));
        events.publishEvent(new HandoverCompleted(handover.view(all)));
        LOG.info("handover completed handover={} portfolio={}", id, handover.portfolio());
    }

    private boolean isSuitable(PersonId person) {
        return people.find(person)
                .filter(found -> !found.disabled() && found.roles().contains(Role.PPM))
                .isPresent();
    }

    private boolean canSignIn(PersonId person) {
        Optional<PersonProfile> found = people.find(person);
        return found.filter(profile -> !profile.disabled()).isPresent();
    }

    private Handover get(HandoverId id) {
        return records.findById(id.value()).orElseThrow(UnknownHandover::new);
    }

    static AuditRecord fact(HandoverId id, String action) {
        return AuditRecord.of(id.value(), action).visibleTo(Audience.OFFICE);
    }
}
