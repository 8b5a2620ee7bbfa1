package jom.workflow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import jom.StatementCounter;
import jom.TestDatabase;
import jom.lifecycle.SignIn;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.workflow.bench.ListClock.Timed;
import jom.workflow.course.Cast;

/** Goal 6: the newest tasks of a portfolio manager and of a partner among very many, by HTTP until the last byte, sign-in included. */
final class TaskListBench {

    /** Calls of each list beforehand: with 400, what answers them was not compiled for good yet. */
    private static final int WARMUP = 2_000;

    private static final int PAGE = 50;

    private final Application jom;
    private final StatementCounter counter;
    private final DataSource source;
    private final String here;
    private final Sizes sizes;
    private final Report report;

    /** @param tasks where they are in the answer */
    private record ListCall(TimedRequest request, String tasks) {}

    TaskListBench(Application jom, DataSource source, StatementCounter counter, int port, Sizes sizes, Report report) {
        this.jom = jom;
        this.counter = counter;
        this.source = source;
        this.here = "http://127.0.0.1:" + port;
        this.sizes = sizes;
        this.report = report;
    }

    /** On MySQL in a process of its own; H2 lets no second one read its file. */
    void measure(Crowd crowd) {
        crowd.fillUpTo(sizes.tasks());
        PersonProfile idle = newcomer();
        countStatements(crowd);
        if (TestDatabase.isMysql()) {
            try (OwnServer own = OwnServer.on(source)) {
                measure(crowd, idle, own.address());
            }
        } else {
            measure(crowd, idle, here);
        }
    }

    private void measure(Crowd crowd, PersonProfile idle, String server) {
        int all = crowd.openTasks();
        calls(crowd, server).forEach((goal, call) -> {
            Figures figures = time(call, PAGE);
            report.measured(
                    goal,
                    figures.median(),
                    "p50 of %d calls, p99 %.2f ms; %d of %d open tasks"
                            .formatted(figures.size(), figures.percentile(99), own(person(crowd, goal)), all));
        });
        noteNothing("our API", ours(idle, server));
        noteNothing("Tasklist's door", tasklist(idle, server));
    }

    private void countStatements(Crowd crowd) {
        calls(crowd, here).forEach((goal, call) -> {
            call.request().send(); // what is remembered for half a minute is remembered now
            report.note("%s: %d statements"
                    .formatted(
                            goal.what(),
                            counter.during(() -> call.request().send()).statements()));
        });
    }

    private Map<Goal, ListCall> calls(Crowd crowd, String server) {
        Map<Goal, ListCall> calls = new EnumMap<>(Goal.class);
        calls.put(Goal.MANAGER_LIST, ours(person(crowd, Goal.MANAGER_LIST), server));
        calls.put(Goal.PARTNER_LIST, ours(person(crowd, Goal.PARTNER_LIST), server));
        calls.put(Goal.MANAGER_TASKLIST, tasklist(person(crowd, Goal.MANAGER_TASKLIST), server));
        calls.put(Goal.PARTNER_TASKLIST, tasklist(person(crowd, Goal.PARTNER_TASKLIST), server));
        return calls;
    }

    private static PersonProfile person(Crowd crowd, Goal goal) {
        Cast cast = crowd.cast();
        boolean isManager = goal == Goal.MANAGER_LIST || goal == Goal.MANAGER_TASKLIST;
        return isManager ? cast.manager() : cast.person(cast.originator());
    }

    /** What a list costs that has nothing in it, in the same run: the way there and back, and finding out who asks. */
    private void noteNothing(String where, ListCall list) {
        Figures figures = time(list, 0);
        report.note("an empty list, %s: %.2f ms (p50 of %d calls)".formatted(where, figures.median(), figures.size()));
    }

    private PersonProfile newcomer() {
        Cast cast = jom.casts().of("reseller", "reseller", "reseller");
        return cast.person(cast.originator());
    }

    /** @param size how many tasks there must be in the list */
    private Figures time(ListCall call, int size) {
        Timed timed = ListClock.time(call.request(), WARMUP, sizes.calls());
        int tasks = tasks(timed.answer(), call.tasks());
        if (tasks != size) {
            throw new IllegalStateException(tasks + " tasks in the list");
        }
        return timed.figures();
    }

    private int tasks(String answer, String where) {
        try {
            return jom.json().readTree(answer).at(where).size();
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private ListCall ours(PersonProfile person, String server) {
        SignIn signIn = new SignIn(person.signInName(), NetworkFixture.PASSWORD);
        return new ListCall(
                TimedRequest.get(
                        server + "/api/v1/tasks?limit=" + PAGE,
                        Map.of("Accept", "application/json", "Authorization", signIn.basic())),
                "/items");
    }

    private ListCall tasklist(PersonProfile person, String server) {
        TasklistDoor door = TasklistDoor.signedIn(server, person.signInName(), NetworkFixture.PASSWORD);
        return new ListCall(door.newest(PAGE), "/_embedded/task");
    }

    private long own(PersonProfile person) {
        return jom.open()
                .count(
                        person.signInName(),
                        jom.viewers().named(person.signInName()).groups());
    }
}
