package jom.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.Role;
import jom.network.UnknownOrganisation;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Founds portfolios, lets organisations join and leave, appoints and dismisses managers. */
@Service
public class Portfolios {

    private static final Logger LOG = LoggerFactory.getLogger(Portfolios.class);

    private final PortfolioRepository portfolios;
    private final PortfolioDirectory directory;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final AuditTrail audit;
    private final Clock clock;

    Portfolios(
            PortfolioRepository portfolios,
            PortfolioDirectory directory,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            AuditTrail audit,
            Clock clock) {
        this.portfolios = portfolios;
        this.directory = directory;
        this.organisations = organisations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Founds a portfolio. The first one of an installation also looks after everybody who is in none.
     *
     * @throws NotAPortfolioManager if a manager lacks the role
     * @throws UnknownOrganisation if a member does not exist
     */
    @UseCase
    public PortfolioId found(FoundPortfolio order) {
        order.managers().forEach(this::requireManager);
        requireKnown(order.members());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Portfolio portfolio = new Portfolio(PortfolioId.next(), order.name(), at);
        order.managers().forEach(portfolio::appoint);
        for (int place = 0; place < order.members().size(); place++) {
            portfolio.join(order.members().get(place), at.plus(place, ChronoUnit.MICROS));
        }
        portfolios.saveAndFlush(portfolio);
        directory.forgetManagers();
        audit.record(fact(portfolio.id(), "portfolio.founded")
                .with("name", order.name())
                .with("managers", texts(order.managers()))
                .with("members", texts(order.members())));
        LOG.info(
                "portfolio founded portfolio={} members={}",
                portfolio.id(),
                order.members().size());
        return portfolio.id();
    }

    /** Lets an organisation join; once more changes nothing. */
    @UseCase
    public void join(PortfolioId id, OrganisationId organisation) {
        Portfolio portfolio = get(id);
        requireKnown(Set.of(organisation));
        if (portfolio.join(organisation, clock.instant())) {
            kept(fact(id, "portfolio.memberJoined").with("member", organisation.toString()));
        }
    }

    /** Lets an organisation go; who is no member is let go already. */
    @UseCase
    public void leave(PortfolioId id, OrganisationId organisation) {
        if (get(id).leave(organisation)) {
            kept(fact(id, "portfolio.memberLeft").changed("member", organisation.toString(), null));
        }
    }

    /**
     * Appoints a manager; once more changes nothing.
     *
     * @throws NotAPortfolioManager if the person lacks the role
     */
    @UseCase
    public void appoint(PortfolioId id, PersonId person) {
        Portfolio portfolio = get(id);
        requireManager(person);
        if (portfolio.appoint(person)) {
            kept(fact(id, "portfolio.managerAppointed").with("manager", person.toString()));
        }
    }

    /**
     * Ends a manager's duty.
     *
     * @throws LastManager if nobody would be left to manage it
     */
    @UseCase
    public void dismiss(PortfolioId id, PersonId person) {
        if (get(id).dismiss(person)) {
            kept(fact(id, "portfolio.managerDismissed").changed("manager", person.toString(), null));
        }
    }

    /** Flushed at once, since the directory reads past JPA. */
    private void kept(AuditRecord fact) {
        portfolios.flush();
        directory.forgetManagers();
        audit.record(fact);
        LOG.info("{} portfolio={}", fact.action(), fact.stream());
    }

    private Portfolio get(PortfolioId id) {
        return portfolios.findById(id.value()).orElseThrow(() -> new UnknownPortfolio(id));
    }

    private void requireManager(PersonId person) {
        if (!people.get(person).roles().contains(Role.PPM)) {
            throw new NotAPortfolioManager(person);
        }
    }

    private void requireKnown(Collection<OrganisationId> members) {
        Set<OrganisationId> known = organisations.names(members).keySet();
        members.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(organisations::get);
    }

    private static AuditRecord fact(PortfolioId id, String action) {
        return AuditRecord.of(id.value(), action).visibleTo(Audience.OFFICE);
    }

    private static Object texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.toList());
    }
}
