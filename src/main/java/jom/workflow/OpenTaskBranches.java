package jom.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whose open tasks are meant: one branch of a union for what the person has claimed and one for each group; {@code group in
 * (...)} would sort them all.
 */
record OpenTaskBranches(String person, Collection<String> groups, String condition, List<Object> values) {

    /**
     * The ids of the newest of each branch and when they were created, in no order: what the index holds, which the database
     * reads without a temporary table. A task for two of the groups is there twice.
     */
    String newest(int limit) {
        return joined(" union all ", "task_id, created", " order by created desc, task_id desc limit " + limit);
    }

    /** At most one row of each branch. */
    String any() {
        return joined(" union all ", "task_id", " limit 1");
    }

    /** What there is in these columns, each once. */
    String each(String columns) {
        return joined(" union ", columns, "");
    }

    private String joined(String by, String columns, String end) {
        String select = "(select " + columns + " from open_task where ";
        List<String> branches = new ArrayList<>();
        branches.add(select + "assignee = ?" + condition + end + ")");
        String group = select + "group_id = ? and assignee is null" + condition + end + ")";
        groups.forEach(each -> branches.add(group));
        return String.join(by, branches);
    }

    List<Object> parameters() {
        List<Object> all = new ArrayList<>();
        all.add(person);
        all.addAll(values);
        for (String group : groups) {
            all.add(group);
            all.addAll(values);
        }
        return all;
    }
}
