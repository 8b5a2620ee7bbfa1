package jom.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jom.engagement.HostedService.Next;
import jom.engagement.HostedService.Step;
import jom.engagement.ServiceFact.Continuation;
import jom.engagement.ServiceFact.ContinuationDecided;
import jom.engagement.ServiceFact.GoLiveAccepted;
import jom.engagement.ServiceFact.PeriodEnd;
import jom.engagement.ServiceFact.ServicePeriodStarted;
import jom.engagement.ServiceFact.UsageReported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostedServiceTest {

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static GoLiveAccepted accepted(String on) {
        return new GoLiveAccepted(day(on), "A. Customer");
    }

    private static ServicePeriodStarted withNotice() {
        return new ServicePeriodStarted(day("2100-02-01"), PeriodEnd.UNTIL_NOTICE, 30, null);
    }

    private static ServicePeriodStarted fixed(String endsOn) {
        return new ServicePeriodStarted(day("2100-01-15"), PeriodEnd.FIXED, 30, day(endsOn));
    }

    private static UsageReported usage(String month, @Nullable String noticeOn) {
        return new UsageReported(
                YearMonth.parse(month),
                10,
                20,
                new Availability("99.9"),
                "100.00",
                noticeOn == null ? null : day(noticeOn));
    }

    private static Next next(EngagementFact... facts) {
        return HostedService.of(ADossier.empty().with(facts)).next();
    }

    @Test
    void theFirstMonthIsTheOneInWhichBothPeriodAndGoLiveHaveBegun() {
        assertThat(next(withNotice(), accepted("2100-01-20"))).isEqualTo(new Next(Step.USAGE, day("2100-02-28")));
        assertThat(next(withNotice(), accepted("2100-03-01"))).isEqualTo(new Next(Step.USAGE, day("2100-03-28")));
    }

    @Test
    void aMonthIsReportedUntilTheTenthOfTheNextOne() {
        ADossier december = ADossier.empty().with(withNotice(), usage("2100-11", null));
        assertThat(HostedService.of(december).nextMonth()).isEqualTo(YearMonth.parse("2100-12"));
        assertThat(HostedService.of(december).nextMonthCloses()).isEqualTo(day("2101-01-10"));
    }

    @Test
    void withoutANoticeMonthFollowsMonth() {
        assertThat(next(withNotice(), usage("2100-02", null), usage("2100-03", null)))
                .isEqualTo(new Next(Step.USAGE, day("2100-04-28")));
    }

    @Test
    void aNoticeLeavesAsManyDaysAsAgreedAndTheLastMonthIsReportedWhenTheyAreOver() {
        UsageReported noticed = usage("2100-03", "2100-03-20");
        assertThat(HostedService.of(ADossier.empty().with(withNotice(), noticed))
                        .lastDay())
                .contains(day("2100-04-19"));
        assertThat(next(withNotice(), noticed)).isEqualTo(new Next(Step.USAGE, day("2100-04-20")));
        assertThat(next(withNotice(), noticed, usage("2100-04", null)))
                .isEqualTo(new Next(Step.EXIT, day("2100-04-20")));
    }

    @Test
    void aServiceThatEndsWithAMonthOwesNoFurtherOne() {
        assertThat(next(withNotice(), usage("2100-03", "2100-03-31"), usage("2100-04", null)))
                .isEqualTo(new Next(Step.EXIT, day("2100-05-01")));
    }

    @Test
    void aFixedPeriodIsDecidedOnTheDayOfNotice() {
        assertThat(next(fixed("2100-02-20"))).isEqualTo(new Next(Step.CONTINUATION, day("2100-01-21")));
        assertThat(next(fixed("2100-02-27"), usage("2100-01", null)))
                .isEqualTo(new Next(Step.CONTINUATION, day("2100-01-28")));
    }

    @Test
    void aRenewalAsksAgainBeforeItsOwnEndAndAnExitDoesNot() {
        ContinuationDecided renewed = new ContinuationDecided(Continuation.RENEW, day("2100-12-31"), null);
        ContinuationDecided left = new ContinuationDecided(Continuation.EXIT, null, "too dear");
        assertThat(next(fixed("2100-02-20"), renewed, usage("2100-11", null)))
                .isEqualTo(new Next(Step.CONTINUATION, day("2100-12-01")));
        assertThat(next(fixed("2100-02-20"), left)).isEqualTo(new Next(Step.USAGE, day("2100-01-28")));
        assertThat(next(fixed("2100-02-20"), left, usage("2100-02", null)))
                .isEqualTo(new Next(Step.EXIT, day("2100-02-21")));
    }
}
