package jom.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whose open tasks are meant: one branch of a union for what the person has claimed and one for each group; {@code group in
 * (...)} would sort them all.
 *
 * @param condition what else must hold in each branch, beginning with {@code and}; empty if nothing
 * @param values of the condition's parameters
 */
public record OpenTaskBranches(String person, Collection<String> groups, String condition, List<Object> values) {

    private static final String NEWEST_FIRST = " order by created desc, task_id desc";

    /**
     * The ids of the newest of them and when they were created, in that order. Made of what the indexes hold: whoever
     * wants more of a task reads it for the few that are left.
     */
    public String newest(int limit) {
        String end = NEWEST_FIRST + " limit " + limit;
        return "select u.task_id, u.created from (" + union("task_id, created", end) + ") u" + end;
    }

    /** The ids of all of them, in no order. */
    public String all() {
        return union("task_id", "");
    }

    /**
     * These columns of the newest of each branch, in no order: {@code limit} of each, and a task that is for several of
     * the groups as often. Put in order here, they cost half of what the database takes, which writes them down twice
     * before it answers.
     */
    String newestOfEach(String columns, int limit) {
        return String.join(" union all ", branches(columns, NEWEST_FIRST + " limit " + limit));
    }

    String union(String columns, String end) {
        return String.join(" union ", branches(columns, end));
    }

    private List<String> branches(String columns, String end) {
        String select = "(select " + columns + " from open_task where ";
        List<String> branches = new ArrayList<>();
        branches.add(select + "assignee = ?" + condition + end + ")");
        String group = select + "group_id = ? and assignee is null" + condition + end + ")";
        groups.forEach(each -> branches.add(group));
        return branches;
    }

    /** In the order of their places, for either of the queries. */
    public List<Object> parameters() {
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
