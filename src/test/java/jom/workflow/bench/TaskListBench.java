package jom.workflow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import jom.StatementCounter;
import jom.lifecycle.SignIn;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.workflow.course.Cast;

/** Goal 6: the newest tasks of a portfolio manager and of a partner among very many, by HTTP until the last byte, sign-in included. */
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

    /** @param tasks where they are in the answer */
    private record ListCall(TimedRequest request, String tasks) {}

    TaskListBench(Application jom, StatementCounter counter, int port, Sizes sizes, Report report) {
        this.jom = jom;
        this.counter = counter;
        this.server = "http://127.0.0.1:" + port;
        this.sizes = sizes;
        this.report = report;
    }

    void measure(Crowd crowd) {
        crowd.fillUpTo(sizes.tasks());
        PersonProfile manager = crowd.cast().manager();
        PersonProfile partner = crowd.cast().person(crowd.cast().originator());
        Map<Goal, ListCall> calls = new EnumMap<>(Goal.class);
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
    private void noteNothing(String where, ListCall list) {
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

    private Map<Goal, Figures> times(Map<Goal, ListCall> calls) {
        for (int call = 0; call < WARMUP; call++) {
            calls.values().forEach(this::time);
        }
        Map<Goal, Figures> times = new EnumMap<>(Goal.class);
        calls.keySet().forEach(goal -> times.put(goal, new Figures()));
        for (int call = 0; call < sizes.calls(); call++) {
            calls.forEach(
                    (goal, work) -> times.getOrDefault(goal, new Figures()).add(time(work)));
        }
        return times;
    }

    private double time(ListCall call) {
        return time(call, PAGE);
    }

    private double time(ListCall call, int size) {
        long start = System.nanoTime();
        byte[] answer = call.request().send();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        int tasks = tasks(answer, call.tasks());
        if (tasks != size) {
            throw new IllegalStateException(tasks + " tasks in the list");
        }
        return millis;
    }

    private int tasks(byte[] answer, String where) {
        try {
            return jom.json().readTree(answer).at(where).size();
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private ListCall ours(PersonProfile person) {
        SignIn signIn = new SignIn(person.signInName(), NetworkFixture.PASSWORD);
        return new ListCall(
                TimedRequest.get(
                        server + "/api/v1/tasks?limit=" + PAGE,
                        Map.of("Accept", "application/json", "Authorization", signIn.basic())),
                "/items");
    }

    private ListCall tasklist(PersonProfile person) {
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
