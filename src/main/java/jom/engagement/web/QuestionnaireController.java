package jom.engagement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jom.engagement.AnsweredQuestionnaire;
import jom.engagement.Questionnaires;
import jom.network.Readers;
import jom.opportunity.OpportunityId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opportunities/{id}/answers")
@Tag(name = "opportunities")
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final Readers readers;

    QuestionnaireController(Questionnaires questionnaires, Readers readers) {
        this.questionnaires = questionnaires;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Lists what was answered to the portfolio's own questions, newest first",
            description = "For everybody who takes part, and the managers of the portfolio.")
    List<AnsweredQuestionnaire> answers(@PathVariable String id) {
        return questionnaires.of(OpportunityId.parse(id), readers.current());
    }
}
