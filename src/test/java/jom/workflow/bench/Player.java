package jom.workflow.bench;

import java.util.List;

/** Plays lifecycles to a won and settled end: a bare engine, our services, our REST interface. Used by several threads. */
interface Player {

    /** How the report calls it. */
    String name();

    /** Takes an opportunity in and returns its business key. */
    String start();

    /** What can be done next about it: its open tasks, or else its waiting jobs; nothing at its end. */
    List<Turn> turns(String opportunity);

    /** It is over. */
    default void ended(String opportunity) {}
}
