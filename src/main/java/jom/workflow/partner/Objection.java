package jom.workflow.partner;

/** What another participant wants changed, as a form shows it. */
record Objection(String comment) {}
