package jom.workflow.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import jom.network.NetworkFixture;
import jom.workflow.CurrentViewer;
import jom.workflow.OpenTasks;
import jom.workflow.Tasks;
import jom.workflow.course.Casts;
import jom.workflow.course.Stage;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** What the players need of the application. */
@Component
record Application(
        Tasks tasks,
        OpenTasks open,
        CurrentViewer viewers,
        ProcessEngine engine,
        NetworkFixture network,
        ObjectMapper json,
        Stage stage,
        Casts casts) {}
