package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.network.Role;
import jom.network.onboarding.OnboardingState;
import jom.network.onboarding.OnboardingStep;
import jom.network.onboarding.Outcome;
import jom.network.onboarding.ReferenceProof;
import jom.network.onboarding.ReferenceUnconfirmed;
import jom.network.onboarding.StepTaken;
import jom.network.onboarding.Verification;
import jom.workflow.AnswersInvalid;
import org.junit.jupiter.api.Test;

/** An organisation joins, with tasks or elsewhere, or does not. */
abstract class JoiningPaths extends Paths {

    private static final String BECAUSE = ", 'reason': 'Which of the two companies are you?'";

    JoiningPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    private Joining begun() {
        return Joining.begun(stage, casts.of("reseller", "hosting-provider"));
    }

    private static void assertTidy(Joining joining, String end) {
        assertThat(joining.ends()).contains(end);
        assertThat(joining.isRunning()).isFalse();
        assertThat(joining.open(joining.manager())).isEmpty();
        assertThat(joining.open(joining.newcomer())).isEmpty();
    }

    private static void assertState(Joining joining, OnboardingState state) {
        assertThat(joining.now().state()).isEqualTo(state);
    }

    private List<OrganisationId> members(Joining joining) {
        return stage.joinings.portfolios().all().stream()
                .filter(portfolio ->
                        portfolio.managers().contains(joining.manager().id()))
                .flatMap(portfolio -> portfolio.members().stream())
                .toList();
    }

    private void welcome(Joining joining, String portfolio) {
        joining.answer(joining.manager(), "choosePortfolio", "{'portfolioId': '" + portfolio + "'}");
    }

    private String portfolioOf(Joining joining) {
        return joining.shown(joining.manager())
                .at("/choices/portfolios/0/value")
                .asText();
    }

    @Test
    void tellsIsVerifiedAndWelcomed() {
        Joining joining = begun().told(Joining.ONE_REFERENCE);
        assertState(joining, OnboardingState.VERIFYING);
        JsonNode shown = joining.shown(joining.manager());
        assertThat(shown.at("/organisation/legalName").asText()).isEqualTo("Fabrikam AG");
        assertThat(shown.at("/named/0/contact").asText()).isEqualTo("Ms Caduff, head of IT");
        String reference = shown.at("/choices/references/0/value").asText();
        joining.decided("accept", ", 'confirmedReferences': ['" + reference + "']");
        assertState(joining, OnboardingState.VERIFIED);
        assertThat(stage.joinings.proofs().of(joining.id()))
                .singleElement()
                .satisfies(proof -> assertThat(proof.confirmedBy())
                        .contains(joining.manager().id()));
        JsonNode fit = joining.shown(joining.manager()).at("/fits/0");
        assertThat(fit.path("points").asInt()).isPositive();
        assertThat(fit.path("best").asText()).isNotEmpty();
        assertThat(fit.path("parts").asText()).contains("Answering 5");
        welcome(joining, portfolioOf(joining));
        assertThat(members(joining)).contains(joining.id());
        assertTidy(joining, "endEvent_partnerOnboarded");
    }

    @Test
    void isSentBackReadsWhyAndFindsWhatItHadTold() {
        Joining joining = begun().told(Joining.ONE_REFERENCE).decided("sendBack", BECAUSE);
        JsonNode shown = joining.shown(joining.newcomer());
        assertThat(shown.path("sentBackBecause").asText()).isEqualTo("Which of the two companies are you?");
        assertThat(shown.path("registrationNumber").asText()).isEqualTo("CHE-1.2.3");
        joining.toldMore();
        assertThatThrownBy(() -> joining.decided("accept", ""))
                .as("of the references that it names, nobody has asked about one")
                .isInstanceOf(ReferenceUnconfirmed.class);
        assertState(joining, OnboardingState.VERIFYING);
        String reference = joining.shown(joining.manager())
                .at("/choices/references/0/value")
                .asText();
        joining.decided("accept", ", 'confirmedReferences': ['" + reference + "']");
        assertThat(stage.joinings.proofs().of(joining.id()))
                .as("the same reference told twice is one")
                .singleElement()
                .satisfies((ReferenceProof proof) -> assertThat(proof.confirmedBy())
                        .contains(joining.manager().id()));
        welcome(joining, "none");
        assertThat(members(joining)).doesNotContain(joining.id());
        assertTidy(joining, "endEvent_partnerOnboarded");
    }

    @Test
    void isRefusedWithAReason() {
        Joining joining = begun().told(Joining.NO_REFERENCES);
        assertThatThrownBy(() -> joining.decided("refuse", "")).isInstanceOf(AnswersInvalid.class);
        joining.decided("refuse", ", 'reason': 'does not exist'");
        assertState(joining, OnboardingState.REFUSED);
        assertTidy(joining, "endEvent_organisationRefused");
    }

    @Test
    void isNotDecidedOnByWhatNobodyHasRead() {
        Joining joining = begun().told(Joining.NO_REFERENCES);
        assertThatThrownBy(() -> joining.answer(
                        joining.manager(), "verifyOrganisation", "{'decision': 'accept', 'described': '0'}"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("network.onboardingChanged"));
        assertState(joining, OnboardingState.VERIFYING);
        assertThat(joining.open(joining.manager())).hasSize(1);
    }

    @Test
    void needsACapability() {
        Joining joining = begun();
        joining.answer(joining.newcomer(), "describeOrganisation", Joining.ORGANISATION);
        assertThatThrownBy(() -> joining.answer(joining.newcomer(), "describeOffering", "{'capabilities': []}"))
                .isInstanceOf(AnswersInvalid.class);
    }

    @Test
    void handsInAndIsDecidedOnElsewhere() {
        Joining joining = begun();
        Reader newcomer = joining.newcomer().reader();
        Reader manager = joining.manager().reader();
        as(joining.newcomer(), () -> stage.joinings.onboardings().submit(joining.id(), newcomer, 0));
        assertThat(joining.open(joining.newcomer())).isEmpty();
        assertThat(joining.open(joining.manager())).hasSize(1);
        as(
                joining.manager(),
                () -> stage.joinings
                        .onboardings()
                        .decide(joining.id(), manager, 1, new Verification(Outcome.ACCEPT, null, 0)));
        welcome(joining, portfolioOf(joining));
        assertTidy(joining, "endEvent_partnerOnboarded");
    }

    private void as(PersonProfile person, Runnable deed) {
        stage.network.as(person, () -> {
            deed.run();
            return person.id();
        });
    }

    @Test
    void isNotWaitedForForEver() {
        Joining joining = begun();
        joining.answer(joining.newcomer(), "describeOrganisation", Joining.ORGANISATION)
                .fire("event_describingOverdue");
        assertState(joining, OnboardingState.WITHDRAWN);
        List<StepTaken> steps =
                stage.joinings.desk().steps(joining.id(), joining.manager().reader());
        assertThat(steps.get(steps.size() - 1))
                .satisfies(step -> assertThat(step.step()).isEqualTo(OnboardingStep.LAPSED))
                .satisfies(step -> assertThat(step.by()).isNull());
        assertTidy(joining, "endEvent_onboardingLapsed");
    }

    @Test
    void leavesNothingWhenItIsGivenUp() {
        for (Joining joining : List.of(begun(), begun().told(Joining.NO_REFERENCES))) {
            as(
                    joining.newcomer(),
                    () -> stage.joinings
                            .onboardings()
                            .withdraw(
                                    joining.id(),
                                    joining.newcomer().reader(),
                                    joining.now().version(),
                                    "bought by another one"));
            assertState(joining, OnboardingState.WITHDRAWN);
            assertTidy(joining, "endEvent_onboardingWithdrawn");
        }
    }

    @Test
    void isNobodyElsesMatter() {
        Joining joining = begun().told(Joining.NO_REFERENCES);
        PersonProfile otherManager = stage.network.person(Role.PPM);
        PersonProfile outsider = casts.of("reseller").manager();
        assertThat(joining.open(otherManager)).isEmpty();
        assertThat(joining.open(outsider)).isEmpty();
        assertThat(joining.open(stage.network.person(Role.ADMINISTRATOR))).hasSize(1);
        joining.decided("accept", "");
        assertThatThrownBy(
                        () -> welcome(joining, casts.of("reseller").portfolio().toString()))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(joining.open(joining.manager())).hasSize(1);
    }
}
