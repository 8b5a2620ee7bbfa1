package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import jom.JomTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever completes a task in Tasklist is known to the engine, and may be the first to need the deadline of the next one. */
@JomTest
class DeadlinesTest {

    private final ObjectProvider<ProcessEngine> engine;
    private final IdentityService identity;
    private final Clock clock;

    @Autowired
    DeadlinesTest(ObjectProvider<ProcessEngine> engine, IdentityService identity, Clock clock) {
        this.engine = engine;
        this.identity = identity;
        this.clock = clock;
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void areFoundByWhoMayDecideNothing() {
        identity.setAuthentication("a-partner", List.of());
        Deadlines firstAsked = new Deadlines(engine, clock);
        assertThat(firstAsked.of("listOpenWork")).contains(new Deadline(5, true, 2, 4));
        assertThat(firstAsked.of("no-step")).isEmpty();
    }
}
