package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;
import jom.network.NetworkFixture;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.workflow.AnswersInvalid;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class IntakePaths extends Paths {

    @Autowired
    private Opportunities opportunities;

    IntakePaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    private ProcessInstance submit(Cast cast, Map<String, Object> changed) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "title", "From Tasklist",
                "customerName", NetworkFixture.unique("Klinikum"),
                "customerCountry", "DE",
                "customerIndustry", "healthcare",
                "problem", "Patient files live in seven systems.",
                "solutionAreas", List.of("patient-care"),
                "rolesWanted", List.of("solution", "hosting"),
                "amount", "250000.00",
                "currency", "EUR"));
        form.putAll(Map.of(
                "expectedClose", "2100-06-30",
                "origin", "customerRequest",
                "consentToShare", true,
                "customerCity", ""));
        form.putAll(changed);
        String spine = stage.engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("jointOpportunity")
                .latestVersion()
                .singleResult()
                .getId();
        return stage.network.as(
                cast.person(cast.originator()),
                () -> stage.engine.getFormService().submitStartForm(spine, form));
    }

    @Test
    void aStartFormTakesAnOpportunityIn() {
        Cast cast = casts.of("reseller");
        ProcessInstance started = submit(cast, Map.of());
        OpportunityFacts facts = opportunities.facts(OpportunityId.parse(started.getBusinessKey()));
        assertThat(facts.originator()).isEqualTo(cast.originator());
        assertThat(facts.value()).hasToString("250000.00 EUR");
        assertThat(facts.portfolio()).isEqualTo(cast.portfolio());
        assertThat(new Course(stage, cast, facts.id()).openContracts()).containsExactly("confirmRegistration");
    }

    /** As the form sends them: rows that are not filled in are empty. */
    @Test
    void aStartFormAsksForCertificates() {
        Cast cast = casts.of("reseller");
        ProcessInstance started = submit(
                cast,
                Map.of(
                        "certificatesWanted",
                        List.of(
                                Map.of("certificate", "ISO/IEC 27001", "role", "hosting"),
                                Map.of("certificate", "ISO 9001"),
                                Map.of("certificate", ""))));
        OpportunityFacts facts = opportunities.facts(OpportunityId.parse(started.getBusinessKey()));
        assertThat(facts.need().certificatesWanted())
                .extracting(CertificateWanted::toString)
                .containsExactly(":ISO 9001", "hosting:ISO/IEC 27001");
        assertThatThrownBy(() -> submit(
                        cast,
                        Map.of("certificatesWanted", List.of(Map.of("certificate", "ISO 9001", "role", "support")))))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("opportunity.certificateOfNoRole"));
        assertThatThrownBy(() -> submit(cast, Map.of("certificatesWanted", List.of(Map.of("role", "hosting")))))
                .isInstanceOf(AnswersInvalid.class)
                .hasMessageContaining("row 1, Certificate");
    }

    @Test
    void nobodyBringsOneInForOthers() {
        Cast cast = casts.of("reseller", "software-vendor");
        assertThatThrownBy(() ->
                        submit(cast, Map.of("organisationId", cast.partner(1).toString())))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("workflow.notYourOrganisation"));
    }

    @Test
    void whatIsNoAmountOrCountryIsRefused() {
        Cast cast = casts.of("reseller");
        assertThatThrownBy(() -> submit(cast, Map.of("amount", "1.0050")))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("workflow.amountNotPossible"));
        assertThatThrownBy(() -> submit(cast, Map.of("customerCountry", "XX")))
                .isInstanceOf(AnswersInvalid.class)
                .hasMessageContaining("Country");
        assertThatThrownBy(() -> submit(cast, Map.of("title", "half \ud83d a character")))
                .isInstanceOf(AnswersInvalid.class)
                .hasMessageContaining("Title");
    }
}
