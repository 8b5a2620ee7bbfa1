package jom.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jom.engagement.ServiceFact.Continuation;
import jom.engagement.ServiceFact.ContinuationDecided;
import jom.engagement.ServiceFact.GoLiveAccepted;
import jom.engagement.ServiceFact.PeriodEnd;
import jom.engagement.ServiceFact.ServicePeriodStarted;
import jom.engagement.ServiceFact.UsageReported;

/**
 * A service in operation, from what its provider told: which month is to be reported next, when it ends, and what has to
 * be done next. A month is reported from its 28th to the 10th of the next one.
 */
public final class HostedService {

    private static final int WINDOW_OPENS_DAY = 28;
    private static final int WINDOW_CLOSES_DAY = 10;

    private final ServicePeriodStarted period;
    private final LocalDate start;
    private final List<UsageReported> reports;
    private final List<ContinuationDecided> decisions;

    private HostedService(
            ServicePeriodStarted period,
            LocalDate start,
            List<UsageReported> reports,
            List<ContinuationDecided> decisions) {
        this.period = period;
        this.start = start;
        this.reports = reports;
        this.decisions = decisions;
    }

    /**
     * That of whoever tells.
     *
     * @throws IllegalStateException if none has started
     */
    static HostedService of(Dossier dossier) {
        ServicePeriodStarted period = dossier.own(ServicePeriodStarted.class)
                .orElseThrow(() -> new IllegalStateException(dossier.teller() + " has started no service"));
        LocalDate accepted = dossier.own(GoLiveAccepted.class)
                .map(GoLiveAccepted::acceptedOn)
                .orElse(period.startsOn());
        return new HostedService(
                period,
                accepted.isAfter(period.startsOn()) ? accepted : period.startsOn(),
                dossier.ownHistory(UsageReported.class),
                dossier.ownHistory(ContinuationDecided.class));
    }

    /** What is next. */
    public enum Step {
        USAGE,
        CONTINUATION,
        EXIT
    }

    /**
     * Something to be done.
     *
     * @param from the day on which it can begin
     */
    public record Next(Step step, LocalDate from) {}

    /** The earliest thing to do: a month to report, a period to continue or not, at last the exit. */
    public Next next() {
        return Stream.of(continuation(), usage())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Next::from))
                .orElseGet(() -> new Next(Step.EXIT, lastDay().orElseThrow().plusDays(1)));
    }

    private Optional<Next> continuation() {
        boolean isDecided = isFixed()
                && decisions.stream()
                        .findFirst()
                        .filter(decided -> decided.continuation() == Continuation.EXIT)
                        .isPresent();
        return isFixed() && !isDecided
                ? lastDay().map(day -> new Next(Step.CONTINUATION, day.minusDays(period.noticeDays())))
                : Optional.empty();
    }

    /** The last month, too, may be reported from its 28th, or as soon as the service has ended. */
    private Optional<Next> usage() {
        YearMonth month = nextMonth();
        LocalDate opens = month.atDay(WINDOW_OPENS_DAY);
        LocalDate after = lastDay().map(day -> day.plusDays(1)).orElse(LocalDate.MAX);
        return month.atDay(1).isBefore(after)
                ? Optional.of(new Next(Step.USAGE, opens.isBefore(after) ? opens : after))
                : Optional.empty();
    }

    /** The first month that has not been reported. */
    public YearMonth nextMonth() {
        return reports.stream()
                .map(UsageReported::month)
                .max(Comparator.naturalOrder())
                .map(month -> month.plusMonths(1))
                .orElse(YearMonth.from(start));
    }

    /** The last day on which that month may be reported. */
    public LocalDate nextMonthCloses() {
        return nextMonth().plusMonths(1).atDay(WINDOW_CLOSES_DAY);
    }

    /** The last day of the service, if it is known: of a fixed period, or after a notice. */
    public Optional<LocalDate> lastDay() {
        if (!isFixed()) {
            return reports.stream()
                    .map(UsageReported::noticeOn)
                    .filter(Objects::nonNull)
                    .map(notice -> notice.plusDays(period.noticeDays()))
                    .min(Comparator.naturalOrder());
        }
        return Stream.concat(decisions.stream().map(ContinuationDecided::endsOn), Stream.of(period.endsOn()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    boolean isFixed() {
        return period.periodEnd() == PeriodEnd.FIXED;
    }
}
