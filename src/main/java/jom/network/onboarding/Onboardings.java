package jom.network.onboarding;

import java.time.Clock;
import java.time.Instant;
import jom.network.OrganisationChanges;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PeopleRegistry;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.RegisterOrganisation;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Lets organisations join the network, step by step. Each step is kept with who took it, when and why. */
@Service
public class Onboardings {

    private static final Logger LOG = LoggerFactory.getLogger(Onboardings.class);

    private final OnboardingRecords records;
    private final OnboardingHistory history;
    private final OrganisationRegistry organisations;
    private final OrganisationDirectory directory;
    private final PeopleRegistry people;
    private final Verifiers verifiers;
    private final ReferenceProofs references;
    private final JdbcTemplate jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Onboardings(
            OnboardingRecords records,
            OnboardingHistory history,
            OrganisationRegistry organisations,
            OrganisationDirectory directory,
            PeopleRegistry people,
            Verifiers verifiers,
            ReferenceProofs references,
            JdbcTemplate jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.history = history;
        this.organisations = organisations;
        this.directory = directory;
        this.people = people;
        this.verifiers = verifiers;
        this.references = references;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers an organisation that is not proposed to anybody before it is verified, and its first partner user.
     *
     * @throws UnsuitableVerifier if nobody with the role PPM who may sign in would verify it
     * @throws jom.network.UnknownTerm if a code is in no list
     * @throws jom.network.SignInNameTaken if the contact's name belongs to somebody else
     * @throws jom.network.UnsuitablePassword if the contact's password is too short or too long
     */
    @UseCase
    public OrganisationId start(StartOnboarding order, Reader reader) {
        PersonId verifier = verifiers.of(order, reader);
        people.requireFree(order.contact().signInName(), order.contact().password());
        OrganisationId id = organisations.register(RegisterOrganisation.of(order.details()));
        PersonId contact = people.register(order.contact().of(id));
        mark(id, true);
        Instant now = clock.instant();
        Onboarding onboarding = records.saveAndFlush(
                new Onboarding(id, new Onboarding.Parties(reader.person(), verifier, contact), now));
        kept(id, new StepTaken(OnboardingStep.STARTED, reader.person(), now, null));
        events.publishEvent(new OnboardingStarted(onboarding.view()));
        return id;
    }

    /**
     * The organisation has told who it is and what it can do; for its own people.
     *
     * @param version that was read
     * @throws UnknownOnboarding if there is none, or none of the reader's organisation
     * @throws OnboardingChanged if that version is not the present one
     * @throws OnboardingStepNotDue if it does not describe itself at present
     */
    @UseCase
    public void submit(OrganisationId id, Reader reader, long version) {
        Onboarding onboarding = get(id, version, reader.belongsTo(id));
        take(onboarding, OnboardingStep.SUBMITTED, null, reader.person());
    }

    /**
     * Accepts, sends back or refuses; for the verifier and administrators, though not those of the organisation itself.
     * Whatever becomes of it, references that the verifier has made sure of stay confirmed.
     *
     * @throws UnknownOnboarding if there is none, or none that the reader decides on
     * @throws OnboardingChanged if somebody changed it, or the organisation, since the reader looked
     * @throws OnboardingStepNotDue if there is nothing to decide at present
     * @throws ReasonMissing if it is not accepted, and nobody told why
     * @throws ReferenceUnconfirmed if it is accepted, names references, and nobody has confirmed one of them
     */
    @UseCase
    public void decide(OrganisationId id, Reader reader, long version, Verification verification) {
        Onboarding onboarding = get(id, version, true);
        if (!onboarding.isDecidedBy(reader)) {
            throw new UnknownOnboarding();
        }
        if (verification.outcome() != Outcome.ACCEPT && verification.reason() == null) {
            throw new ReasonMissing();
        }
        if (directory.get(id).version() != verification.organisationVersion()) {
            throw new OnboardingChanged();
        }
        if (verification.outcome() == Outcome.ACCEPT && !references.suffice(id, verification.confirmedReferences())) {
            throw new ReferenceUnconfirmed();
        }
        take(onboarding, verification.outcome().step(), verification.reason(), reader.person());
        references.confirm(id, verification.confirmedReferences(), reader);
        if (verification.outcome() == Outcome.ACCEPT) {
            mark(id, false);
        }
    }

    /**
     * Gives it up; for the organisation's own people, whoever started it, the verifier and administrators.
     *
     * @throws UnknownOnboarding if there is none, or none of the reader's
     * @throws OnboardingChanged if that version is not the present one
     * @throws OnboardingStepNotDue if it has ended
     */
    @UseCase
    public void withdraw(OrganisationId id, Reader reader, long version, String because) {
        Onboarding onboarding = get(id, version, true);
        if (!onboarding.isWithdrawnBy(reader)) {
            throw new UnknownOnboarding();
        }
        take(onboarding, OnboardingStep.WITHDRAWN, because, reader.person());
    }

    /**
     * The organisation has not described itself for so long that nobody waits for it any more.
     *
     * @throws UnknownOnboarding if there is none
     * @throws OnboardingStepNotDue if it does not describe itself at present
     */
    @UseCase
    public void lapse(OrganisationId id) {
        Onboarding onboarding = records.findById(id.value()).orElseThrow(UnknownOnboarding::new);
        take(onboarding, OnboardingStep.LAPSED, null, null);
    }

    private Onboarding get(OrganisationId id, long version, boolean allowed) {
        Onboarding onboarding =
                records.findById(id.value()).filter(found -> allowed).orElseThrow(UnknownOnboarding::new);
        if (onboarding.version() != version) {
            throw new OnboardingChanged();
        }
        return onboarding;
    }

    private void take(Onboarding onboarding, OnboardingStep step, @Nullable String because, @Nullable PersonId by) {
        Instant now = clock.instant();
        onboarding.take(step, because, now);
        records.saveAndFlush(onboarding);
        kept(onboarding.organisation(), new StepTaken(step, by, now, because));
        events.publishEvent(new OnboardingMoved(onboarding.organisation(), step));
    }

    /** Past JPA, which does not know the column: everybody else is verified by being registered. */
    private void mark(OrganisationId id, boolean unverified) {
        jdbc.update(
                "update organisation set unverified = ?, changed = ? where id = ?",
                unverified,
                IdColumn.bytes(OrganisationChanges.stamp()),
                IdColumn.bytes(id.value()));
    }

    private void kept(OrganisationId id, StepTaken taken) {
        history.add(id, taken);
        AuditRecord fact = AuditRecord.of(id.value(), taken.step().action())
                .visibleTo(Audience.organisation(id.value()))
                .with("state", taken.step().leadsTo().name());
        audit.record(taken.reason() == null ? fact : fact.with("reason", taken.reason()));
        LOG.info("onboarding {} organisation={}", taken.step(), id);
    }
}
