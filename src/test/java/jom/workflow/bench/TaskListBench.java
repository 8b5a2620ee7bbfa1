package jom.workflow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import jom.StatementCounter;
import jom.lifecycle.ApiClient;
import jom.lifecycle.SignIn;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.workflow.course.Cast;

/** Goal 6: the newest tasks of a portfolio manager and of a partner among very many, by HTTP, sign-in included. */
final class TaskListBench {

    /** Calls of each list beforehand: with 50, what answers them was not compiled yet. */
    private static final int WARMUP = 400;

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int PAGE = 50;

    private final Application jom;
    private final StatementCounter counter;
    private final String server;
    private final Sizes sizes;
    private final Report report;
    private final ApiClient api;

    TaskListBench(Application jom, StatementCounter counter, int port, Sizes sizes, Report report) {
        this.jom = jom;
        this.counter = counter;
        this.server = "http://127.0.0.1:" + port;
        this.sizes = sizes;
        this.report = report;
        this.api = new ApiClient(URI.create(server), jom.json());
    }

    void measure(Crowd crowd) {
        crowd.fillUpTo(sizes.tasks());
        PersonProfile manager = crowd.cast().manager();
        PersonProfile partner = crowd.cast().person(crowd.cast().originator());
        Map<Goal, Supplier<JsonNode>> calls = new EnumMap<>(Goal.class);
        calls.put(Goal.MANAGER_LIST, ours(manager));
        calls.put(Goal.PARTNER_LIST, ours(partner));
        calls.put(Goal.MANAGER_TASKLIST, tasklist(manager));
        calls.put(Goal.PARTNER_TASKLIST, tasklist(partner));
        Map<Goal, Figures> times = times(calls);
        calls.forEach((goal, call) -> report.note("%s: %d statements"
                .formatted(goal.what(), counter.during(() -> time(call)).statements())));
        PersonProfile idle = newcomer();
        noteNothing("our API", ours(idle));
        noteNothing("Tasklist's door", tasklist(idle));
        int all = crowd.openTasks();
        report(times, Goal.MANAGER_LIST, own(manager), all);
        report(times, Goal.PARTNER_LIST, own(partner), all);
        report(times, Goal.MANAGER_TASKLIST, own(manager), all);
        report(times, Goal.PARTNER_TASKLIST, own(partner), all);
    }

    /** What a list costs that has nothing in it, in the same run: the way there and back, and finding out who asks. */
    private void noteNothing(String where, Supplier<JsonNode> list) {
        Figures figures = new Figures();
        for (int call = -WARMUP; call < sizes.calls(); call++) {
            double millis = time(list, 0);
            if (call >= 0) {
                figures.add(millis);
            }
        }
        report.note("an empty list, %s: %.2f ms (p50 of %d calls)".formatted(where, figures.median(), figures.size()));
    }

    private PersonProfile newcomer() {
        Cast cast = jom.casts().of("reseller", "reseller", "reseller");
        return cast.person(cast.originator());
    }

    private void report(Map<Goal, Figures> times, Goal goal, long own, int all) {
        Figures figures = times.getOrDefault(goal, new Figures());
        report.measured(
                goal,
                figures.median(),
                "p50 of %d calls, p99 %.2f ms; %d of %d open tasks"
                        .formatted(figures.size(), figures.percentile(99), own, all));
    }

    private Map<Goal, Figures> times(Map<Goal, Supplier<JsonNode>> calls) {
        for (int call = 0; call < WARMUP; call++) {
            calls.values().forEach(TaskListBench::time);
        }
        Map<Goal, Figures> times = new EnumMap<>(Goal.class);
        calls.keySet().forEach(goal -> times.put(goal, new Figures()));
        for (int call = 0; call < sizes.calls(); call++) {
            calls.forEach(
                    (goal, work) -> times.getOrDefault(goal, new Figures()).add(time(work)));
        }
        return times;
    }

    private static double time(Supplier<JsonNode> call) {
        return time(call, PAGE);
    }

    private static double time(Supplier<JsonNode> call, int size) {
        long start = System.nanoTime();
        JsonNode tasks = call.get();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        if (tasks.size() != size) {
            throw new IllegalStateException(tasks.size() + " tasks in the list");
        }
        return millis;
    }

    private Supplier<JsonNode> ours(PersonProfile person) {
        SignIn signIn = new SignIn(person.signInName(), NetworkFixture.PASSWORD);
        return () -> api.get(signIn, "/api/v1/tasks?limit=" + PAGE).path("items");
    }

    private Supplier<JsonNode> tasklist(PersonProfile person) {
        TasklistDoor door = TasklistDoor.signedIn(server, person.signInName(), NetworkFixture.PASSWORD);
        return () -> door.newest(PAGE);
    }

    private long own(PersonProfile person) {
        return jom.open()
                .count(
                        person.signInName(),
                        jom.viewers().named(person.signInName()).groups());
    }
}
