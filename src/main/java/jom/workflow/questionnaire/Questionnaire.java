package jom.workflow.questionnaire;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;
import jom.engagement.Questionnaires;
import jom.engagement.Questionnaires.Question;
import jom.network.OrganisationId;
import jom.workflow.GatewayAnswers;
import jom.workflow.OwnForms;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.springframework.stereotype.Component;

/**
 * A task that asks whatever its form asks. The answers are kept with the opportunity, dated, for everybody who takes part;
 * no gateway can ask for them.
 */
@Component("questionnaire")
class Questionnaire implements TaskContract<Questionnaire.View, Questionnaire.Answers> {

    private final Questionnaires questionnaires;
    private final OwnForms forms;
    private final Briefing briefing;

    Questionnaire(Questionnaires questionnaires, OwnForms forms, Briefing briefing) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity) {}

    /** Whatever the form asks. */
    record Answers(@JsonAnySetter Map<String, Object> given) {

        Answers {
            given = new LinkedHashMap<>(given);
        }
    }

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        return new View(briefing.opportunity(task, viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        Map<String, Object> given = answers.given();
        OwnForms.Filled form = forms.check(task, given);
        given.values().removeIf(value -> value == null || value.equals(""));
        questionnaires.record(
                Ids.opportunity(task),
                new Question(
                        form.id(),
                        task.name(),
                        task.organisations(OrganisationId::new).stream()
                                .findFirst()
                                .orElse(null),
                        form.questions()),
                given);
        return GatewayAnswers.none();
    }
}
