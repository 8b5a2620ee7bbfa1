package jom.network.onboarding;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jom.kernel.Identifiers;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The steps of all onboardings. Rows are added, never changed. */
@Component
class OnboardingHistory {

    /** Whoever verifies does not send back more often than people have patience. */
    static final int STEPS_MAX = 500;

    private final JdbcTemplate jdbc;

    OnboardingHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId organisation, StepTaken taken) {
        jdbc.update(
                "insert into onboarding_step (id, organisation_id, step, person_id, taken_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?)",
                IdColumn.bytes(Identifiers.next()),
                IdColumn.bytes(organisation.value()),
                taken.step().name(),
                taken.by() == null ? null : IdColumn.bytes(taken.by().value()),
                LocalDateTime.ofInstant(taken.at(), ZoneOffset.UTC),
                taken.reason());
    }

    /** Oldest first, which ids in time order tell. */
    List<StepTaken> of(OrganisationId organisation) {
        return jdbc.query(
                "select step, person_id, taken_at, reason from onboarding_step where organisation_id = ?"
                        + " order by id limit " + STEPS_MAX,
                (row, number) -> new StepTaken(
                        OnboardingStep.valueOf(row.getString(1)),
                        by(row.getBytes(2)),
                        at(row.getObject(3, LocalDateTime.class)),
                        row.getString(4)),
                (Object) IdColumn.bytes(organisation.value()));
    }

    private static @Nullable PersonId by(byte @Nullable [] stored) {
        return stored == null ? null : new PersonId(IdColumn.uuid(stored));
    }

    private static Instant at(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
