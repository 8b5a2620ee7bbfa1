package jom.workbench;

/** A line of a list of facts, in words. */
record Fact(String label, String value) {}
