package jom.workflow.gate.read;

import java.util.List;
import jom.workflow.gate.Rule;

/** A file that cannot be read at all, or not within the limits. */
public final class Unreadable extends Exception {

    private final Rule rule;
    private final int line;
    private final int column;
    private final transient List<String> facts;

    Unreadable(Rule rule, int line, int column, String... facts) {
        super(rule.code());
        this.rule = rule;
        this.line = line;
        this.column = column;
        this.facts = List.of(facts);
    }

    public Rule rule() {
        return rule;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public List<String> facts() {
        return facts;
    }
}
