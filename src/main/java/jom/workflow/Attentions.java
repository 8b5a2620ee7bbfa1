package jom.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jom.platform.WorkCalendar;
import jom.workflow.Attention.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Derives from the decision table {@code deadlines} when a task is to be reminded of, and when it is overdue. */
@Component
class Attentions {

    private final Deadlines deadlines;
    private final ActingCalendars calendars;

    Attentions(Deadlines deadlines, ActingCalendars calendars) {
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    /**
     * What comes next. Reminders whose time has passed are left out, being overdue is not.
     *
     * @param last what has happened already; {@code null} for nothing
     */
    Optional<Attention> next(TaskAtHand task, @Nullable Kind last, Instant now) {
        return all(task)
                .filter(each -> last == null || each.kind().compareTo(last) > 0)
                .filter(each -> each.kind() == Kind.OVERDUE || each.at().isAfter(now))
                .findFirst();
    }

    private Stream<Attention> all(TaskAtHand task) {
        Stream<Attention> overdue = Stream.ofNullable(task.due()).map(due -> new Attention(Kind.OVERDUE, due));
        Optional<Deadline> deadline = task.contract().isEmpty() ? Optional.empty() : deadlines.of(task.contract());
        return deadline.map(found -> Stream.concat(reminders(task, found), overdue))
                .orElse(overdue);
    }

    private Stream<Attention> reminders(TaskAtHand task, Deadline deadline) {
        WorkCalendar calendar = calendars.of(task.groups());
        return Stream.concat(
                deadline.firstReminderAfter(task.created(), calendar).stream()
                        .map(at -> new Attention(Kind.FIRST_REMINDER, at)),
                deadline.secondReminderAfter(task.created(), calendar).stream()
                        .map(at -> new Attention(Kind.SECOND_REMINDER, at)));
    }
}
