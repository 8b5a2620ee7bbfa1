package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;
import jom.JomTest;
import jom.kernel.BusinessRuleViolation;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the machine stands makes no difference: not to what today is, nor to what was stored when. */
@JomTest
class TimeZonesTest {

    private final TimeZone usual = TimeZone.getDefault();
    private final OpportunityFixture fixture;
    private final OpportunityIntake intake;
    private final Opportunities opportunities;
    private final OpenTasks open;
    private final AuditTrail trail;
    private final Clock clock;

    @Autowired
    TimeZonesTest(
            OpportunityFixture fixture,
            OpportunityIntake intake,
            Opportunities opportunities,
            OpenTasks open,
            AuditTrail trail,
            Clock clock) {
        this.fixture = fixture;
        this.intake = intake;
        this.opportunities = opportunities;
        this.open = open;
        this.trail = trail;
        this.clock = clock;
    }

    private static void standIn(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(TimeZone.getDefault().getID()).isEqualTo(zone);
    }

    @AfterEach
    void goHome() {
        TimeZone.setDefault(usual);
    }

    /** At every hour it is another day than in UTC in the first or in the last of these. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin", "Pacific/Pago_Pago"})
    void countBusinessDaysInUtc(String zone) {
        Deal deal = fixture.deal();
        standIn(zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        AnOpportunity wanted = AnOpportunity.of(deal.originator());
        OpportunityId id = intake.takeIn(wanted.closing(today).order());
        assertThat(opportunities.facts(id).expectedClose()).isEqualTo(today);
        assertThatThrownBy(() -> intake.takeIn(AnOpportunity.of(deal.originator())
                        .closing(today.minusDays(1))
                        .order()))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, America/Los_Angeles",
        "America/Los_Angeles, Pacific/Kiritimati",
        "Europe/Berlin, Pacific/Pago_Pago"
    })
    void readInOneZoneWhatWasWrittenInAnother(String there, String here) {
        Deal deal = fixture.deal();
        standIn(there);
        Instant before = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        OpportunityId id = intake.takeIn(AnOpportunity.of(deal.originator()).order());
        LocalDate close = opportunities.facts(id).expectedClose();
        List<AuditEntry> kept = trail.entries(id.value());
        List<TaskAtHand> waiting = open.about(id.toString());
        standIn(here);
        assertThat(opportunities.facts(id).expectedClose()).isEqualTo(close);
        assertThat(trail.entries(id.value())).isEqualTo(kept);
        assertThat(open.about(id.toString())).isEqualTo(waiting);
        assertThat(kept).isNotEmpty().allSatisfy(entry -> assertThat(entry.at()).isBetween(before, clock.instant()));
        assertThat(waiting)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.created()).isBetween(before, clock.instant()));
    }
}
