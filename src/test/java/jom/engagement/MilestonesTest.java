package jom.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jom.engagement.IntegrationFact.Milestone;
import jom.engagement.IntegrationFact.WorkPlanned;
import jom.engagement.WorkFact.Accepted;
import jom.engagement.WorkFact.ChangeAnswered;
import jom.engagement.WorkFact.MilestoneJudged;
import jom.engagement.WorkFact.MilestoneReported;
import jom.engagement.WorkFact.Progress;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final String PILOT = "Pilot";

    private final ADossier dossier = ADossier.empty()
            .with(new WorkPlanned("all", List.of(milestone(PILOT, "100.00"), milestone("Roll-out", "200.00"))));

    private static Milestone milestone(String name, String price) {
        return new Milestone(name, "it runs", null, price);
    }

    private static MilestoneReported delivered(String milestone) {
        return new MilestoneReported(milestone, Progress.DELIVERED, LocalDate.parse("2100-03-01"), null);
    }

    private static MilestoneJudged judged(String milestone, Accepted accepted, @Nullable String defects) {
        return new MilestoneJudged(milestone, accepted, defects);
    }

    private ChangeAnswered change(OrganisationId integrator, String price, Agreement agreement) {
        return new ChangeAnswered(integrator, PILOT, price, agreement, "PO-2", null);
    }

    private MilestoneState state() {
        return Milestones.of(dossier).all().get(0).state();
    }

    private String price() {
        return Milestones.of(dossier).all().get(0).price();
    }

    @Test
    void aMilestoneIsDeliveredRejectedAndDeliveredAgainUntilItIsAccepted() {
        assertThat(state()).isEqualTo(MilestoneState.OPEN);
        dossier.with(delivered(PILOT));
        assertThat(state()).isEqualTo(MilestoneState.DELIVERED);
        dossier.with(judged(PILOT, Accepted.NO, "slow"));
        assertThat(state()).isEqualTo(MilestoneState.REJECTED);
        assertThat(Milestones.of(dossier).all().get(0).defects()).contains("slow");
        dossier.with(delivered(PILOT));
        assertThat(state()).isEqualTo(MilestoneState.DELIVERED);
        dossier.with(judged(PILOT, Accepted.YES, null));
        assertThat(state()).isEqualTo(MilestoneState.ACCEPTED);
        assertThat(Milestones.of(dossier).areAllAccepted()).isFalse();
        dossier.with(delivered("Roll-out"), judged("Roll-out", Accepted.YES, null));
        assertThat(Milestones.of(dossier).areAllAccepted()).isTrue();
    }

    @Test
    void onlyWhatIsOpenIsDeliveredAndOnlyWhatIsDeliveredIsJudged() {
        assertRefused("milestoneNotDelivered", judged(PILOT, Accepted.YES, null));
        assertRefused("milestoneNotOpen", delivered("Hand-over"));
        assertThatCode(() -> delivered(PILOT).check(dossier)).doesNotThrowAnyException();
        dossier.with(delivered(PILOT));
        assertRefused("milestoneNotOpen", delivered(PILOT));
        assertThatCode(() -> judged(PILOT, Accepted.YES, null).check(dossier)).doesNotThrowAnyException();
    }

    @Test
    void theNewestPriceThatWasAgreedHolds() {
        dossier.with(change(dossier.teller(), "150.00", Agreement.CHANGES_WANTED));
        assertThat(price()).isEqualTo("100.00");
        dossier.with(change(dossier.teller(), "120.00", Agreement.AGREED));
        dossier.with(change(dossier.teller(), "130.00", Agreement.AGREED));
        dossier.with(change(dossier.teller(), "999.00", Agreement.CHANGES_WANTED));
        dossier.with(change(new OrganisationId(UUID.randomUUID()), "1.00", Agreement.AGREED));
        assertThat(price()).isEqualTo("130.00");
    }

    @Test
    void whatWasNotPlannedIsAccepted() {
        assertThat(Milestones.of(ADossier.empty()).areAllAccepted()).isTrue();
    }

    private void assertRefused(String code, EngagementFact fact) {
        assertThatThrownBy(() -> fact.check(dossier))
                .isInstanceOfSatisfying(
                        FactRefused.class, refused -> assertThat(refused.code()).isEqualTo("engagement." + code));
    }
}
