package jom.workflow.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.workflow.TaskAtHand;
import jom.workflow.course.Cast;

/**
 * Who works on which opportunity. Opportunities that are played at once have different teams, as they have in life; only
 * the last one that was free plays again, so that a single thread always meets the same people.
 */
final class Teams {

    private final Deque<Cast> free = new ArrayDeque<>();
    private final Map<String, Cast> playing = new ConcurrentHashMap<>();

    Teams(Application jom, int number) {
        for (int team = 0; team < number; team++) {
            free.add(jom.casts().of("hosting-provider", "software-vendor", "large-account-reseller"));
        }
    }

    /** Finds a team for what is started with it. */
    String start(Function<Cast, String> intake) {
        Cast team = next();
        String opportunity = intake.apply(team);
        playing.put(opportunity, team);
        return opportunity;
    }

    Cast of(String opportunity) {
        return Objects.requireNonNull(playing.get(opportunity), "nobody plays it");
    }

    /** Whose task it is: somebody of the organisation that it is for, otherwise the portfolio manager. */
    PersonProfile worker(TaskAtHand task) {
        Cast team = of(task.businessKey());
        return task.organisations(OrganisationId::new).stream()
                .findFirst()
                .map(team::person)
                .orElse(team.manager());
    }

    void ended(String opportunity) {
        back(Objects.requireNonNull(playing.remove(opportunity), "nobody plays it"));
    }

    private synchronized Cast next() {
        return free.pop();
    }

    private synchronized void back(Cast team) {
        free.push(team);
    }
}
