package jom.workflow.gate;

import java.util.List;
import jom.workflow.gate.read.JsonPart;
import jom.workflow.gate.read.Unreadable;
import jom.workflow.gate.read.XmlElement;

/** What is found in one file. */
public final class FileFindings {

    private final Findings all;
    private final String file;

    FileFindings(Findings all, String file) {
        this.all = all;
        this.file = file;
    }

    /** At an element of a model. */
    public void add(XmlElement at, Rule rule, String... facts) {
        all.add(new Finding(file, at.id(), at.line(), at.column(), rule, List.of(facts)));
    }

    /** At a place in a form. */
    public void add(JsonPart at, String component, Rule rule, String... facts) {
        all.add(new Finding(file, component, at.line(), at.column(), rule, List.of(facts)));
    }

    /** About the file as a whole. */
    public void add(Rule rule, String... facts) {
        all.add(new Finding(file, "", 0, 0, rule, List.of(facts)));
    }

    void add(Unreadable unreadable) {
        all.add(new Finding(file, "", unreadable.line(), unreadable.column(), unreadable.rule(), unreadable.facts()));
    }
}
