package jom.network.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation on its way into the network; there is one for each. */
@Entity
@Table(name = "onboarding")
class Onboarding {

    @Id
    @Column(name = "organisation_id")
    private UUID organisation;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "starter_id")
    private UUID starter;

    @Column(name = "verifier_id")
    private UUID verifier;

    @Column(name = "contact_id")
    private UUID contact;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private OnboardingState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Onboarding() {}

    Onboarding(OrganisationId organisation, Parties parties, Instant at) {
        this.organisation = organisation.value();
        this.starter = parties.starter().value();
        this.verifier = parties.verifier().value();
        this.contact = parties.contact().value();
        this.state = OnboardingStep.STARTED.leadsTo();
        this.startedAt = at;
    }

    /** Who has to do with it. */
    record Parties(PersonId starter, PersonId verifier, PersonId contact) {}

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId verifier() {
        return new PersonId(verifier);
    }

    PersonId starter() {
        return new PersonId(starter);
    }

    boolean isDecidedBy(Reader reader) {
        boolean decides = reader.is(Role.ADMINISTRATOR) || reader.person().equals(verifier());
        return decides && !reader.belongsTo(organisation());
    }

    boolean isWithdrawnBy(Reader reader) {
        return reader.belongsTo(organisation())
                || reader.is(Role.ADMINISTRATOR)
                || reader.person().equals(verifier())
                || reader.person().equals(starter());
    }

    OnboardingState state() {
        return state;
    }

    /** Zero until it has been changed for the first time. */
    long version() {
        return version == null ? 0 : version;
    }

    /** @param because only the last reason is kept here, all of them are in the history */
    void take(OnboardingStep step, @Nullable String because, Instant at) {
        if (!step.isPossibleIn(state)) {
            throw new OnboardingStepNotDue();
        }
        state = step.leadsTo();
        reason = because;
        endedAt = state.isEnd() ? at : null;
    }

    OnboardingView view() {
        return new OnboardingView(
                organisation(), version(), state, verifier(), new PersonId(contact), reason, startedAt, endedAt);
    }
}
