package jom.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jom.engagement.LicenceFact.BillingModel;
import jom.engagement.LicenceFact.LicencesProvisioned;
import jom.engagement.LicenceFact.Renewal;
import jom.engagement.LicenceFact.RenewalDecided;
import jom.engagement.LicenceFact.SolutionLaunched;
import jom.engagement.SoftwareVendorFact.AfterFailure;
import jom.engagement.SoftwareVendorFact.AuthorisationUse;
import jom.engagement.SoftwareVendorFact.DeliveryModel;
import jom.engagement.SoftwareVendorFact.ResaleAuthorised;
import jom.engagement.SoftwareVendorFact.SolutionAttached;
import jom.engagement.SoftwareVendorFact.SolutionValidated;
import jom.engagement.SoftwareVendorFact.ValidationMethod;
import jom.engagement.SoftwareVendorFact.ValidationResult;
import jom.network.Industry;
import jom.network.SolutionArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SoftwareVendorFactTest {

    private static final LocalDate FROM = LocalDate.parse("2100-07-01");

    @Test
    void aSolutionAnswersAnAreaThatIsWanted() {
        assertThatCode(() -> solution("patient-care", null).check(ADossier.empty()))
                .doesNotThrowAnyException();
        assertRefused("answersNoAreaWanted", solution("payroll", null), ADossier.empty());
    }

    @Test
    void aSolutionIsMadeForAnIndustryOfTheList() {
        assertThatCode(() -> solution("patient-care", "healthcare").check(ADossier.empty()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> solution("patient-care", "alchemy").check(ADossier.empty()))
                .hasMessageContaining("alchemy");
    }

    private static SolutionAttached solution(String area, @Nullable String vertical) {
        return new SolutionAttached(
                "Open Record",
                new SolutionArea(area),
                vertical == null ? null : new Industry(vertical),
                null,
                DeliveryModel.SAAS);
    }

    @Test
    void whoLeadsCannotLeave() {
        SolutionValidated farewell = new SolutionValidated(
                ValidationMethod.TECHNICAL_VALIDATION,
                ValidationResult.FAILED,
                "a week on site",
                null,
                AfterFailure.LEAVE,
                "too slow");
        assertThat(farewell.leavingBecause()).contains("too slow");
        assertRefused("leaderCannotLeave", farewell, ADossier.empty());
    }

    @Test
    void anAuthorisationLastsLongerThanUntilTheExpectedClose() {
        assertThatCode(() -> authorised(ADossier.EXPECTED_CLOSE.plusDays(1)).check(ADossier.empty()))
                .doesNotThrowAnyException();
        assertRefused("endsBeforeTheCustomerSigns", authorised(ADossier.EXPECTED_CLOSE), ADossier.empty());
    }

    private static ResaleAuthorised authorised(LocalDate until) {
        return new ResaleAuthorised(AuthorisationUse.SINGLE, until, "25", null);
    }

    @Test
    void licencesEndAfterTheyBegin() {
        assertThatCode(() -> licences(FROM.plusDays(1)).check(ADossier.empty())).doesNotThrowAnyException();
        assertThatCode(() -> licences(null).check(ADossier.empty())).doesNotThrowAnyException();
        assertRefused("endsBeforeItBegins", licences(FROM), ADossier.empty());
    }

    @Test
    void nothingIsLaunchedBeforeItsLicencesAreEffective() {
        ADossier dossier = ADossier.empty().with(licences(null));
        assertThatCode(() -> new SolutionLaunched(FROM).check(dossier)).doesNotThrowAnyException();
        assertRefused("launchedWithoutLicences", new SolutionLaunched(FROM.minusDays(1)), dossier);
    }

    private static LicencesProvisioned licences(@Nullable LocalDate expiresOn) {
        return new LicencesProvisioned("L-1", FROM, expiresOn, BillingModel.SUBSCRIPTION);
    }

    @Test
    void aRenewalEndsInTheFuture() {
        RenewalDecided tomorrow = new RenewalDecided(Renewal.RENEW, ADossier.TODAY.plusDays(1), null);
        assertThatCode(() -> tomorrow.check(ADossier.empty())).doesNotThrowAnyException();
        assertRefused("renewedIntoThePast", new RenewalDecided(Renewal.RENEW, ADossier.TODAY, null), ADossier.empty());
        assertThatCode(() -> new RenewalDecided(Renewal.END, null, "too dear").check(ADossier.empty()))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String code, EngagementFact fact, Dossier dossier) {
        assertThatThrownBy(() -> fact.check(dossier))
                .isInstanceOfSatisfying(
                        FactRefused.class, refused -> assertThat(refused.code()).isEqualTo("engagement." + code));
    }
}
