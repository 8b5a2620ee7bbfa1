package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jom.JomTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What of the open tasks is a person's, page by page, with tasks for several of the person's groups among them. */
@JomTest
class OpenTasksTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final OpenTasks open;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    private final String person = name("person");
    private final String one = name("one");
    private final String other = name("other");
    private final Set<String> groups = Set.of(one, other);

    @Autowired
    OpenTasksTest(OpenTasks open, JdbcClient jdbc, TransactionTemplate transactions) {
        this.open = open;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private static String name(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    private String add(int minute, @Nullable String assignee, String process, String... taskGroups) {
        String id = UUID.randomUUID().toString();
        transactions.executeWithoutResult(status -> Stream.of(taskGroups)
                .forEach(group -> jdbc.sql(
                                "insert into open_task (task_id, group_id, contract, name, process_key, business_key,"
                                        + " assignee, created) values (?, ?, 'qualify', 'Qualify', ?, 'none', ?, ?)")
                        .params(id, group, process, assignee, OpenTasks.at(START.plus(minute, ChronoUnit.MINUTES)))
                        .update()));
        return id;
    }

    private List<String> pages(int size) {
        Viewer viewer = new Viewer(person, groups, Locale.ENGLISH);
        List<String> found = new ArrayList<>();
        OpenTasks.After after = null;
        List<OpenTask> page = open.of(viewer, after, size);
        while (!page.isEmpty()) {
            page.forEach(task -> found.add(task.id()));
            OpenTask last = page.get(page.size() - 1);
            after = new OpenTasks.After(last.created(), last.id());
            page = open.of(viewer, after, size);
        }
        return found;
    }

    @Test
    void aTaskForSeveralOfMyGroupsIsOneTask() {
        String oldest = add(0, null, "one", one);
        String forBoth = add(1, null, "one", one, other);
        String mine = add(2, person, "one", one, other, name("strange"));
        String newest = add(3, null, "one", other);
        add(4, name("colleague"), "one", one, other);
        add(5, null, "one", name("strange"));

        List<String> newestFirst = List.of(newest, mine, forBoth, oldest);
        for (int size = 1; size <= 5; size++) {
            assertThat(pages(size)).as("pages of %d", size).isEqualTo(newestFirst);
        }
        assertThat(open.ids(person, groups, 3)).isEqualTo(newestFirst.subList(0, 3));
        assertThat(open.count(person, groups)).isEqualTo(4);
    }

    @Test
    void tasksOfOneMomentHaveAnOrderToo() {
        List<String> tasks = Stream.generate(() -> add(0, null, "one", one, other))
                .limit(5)
                .sorted(Comparator.reverseOrder())
                .toList();

        assertThat(pages(2)).isEqualTo(tasks);
    }

    @Test
    void aProcessIsMineByMyTasksAlone() {
        add(0, null, "group's", one);
        add(1, person, "mine", name("strange"));
        add(2, name("colleague"), "colleague's", one);
        add(3, null, "strange", name("strange"));

        assertThat(open.processKeys(person, groups)).containsExactlyInAnyOrder("group's", "mine");
        assertThat(Stream.of("group's", "mine", "colleague's", "strange")
                        .filter(key -> open.isOneOf(key, person, groups)))
                .containsExactly("group's", "mine");
    }
}
