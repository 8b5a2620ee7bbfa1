package jom.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import jom.engagement.EnrolmentFact.EnrolmentSigned;
import jom.engagement.LicensingFact.DealAttached;
import jom.engagement.LicensingFact.EntitlementsRecorded;
import jom.engagement.LicensingFact.PartnerOfRecord;
import jom.engagement.LicensingFact.PartnerOfRecordConfirmed;
import jom.engagement.LicensingFact.PriceExceptionDecided;
import jom.engagement.LicensingFact.PriceExceptionRequested;
import jom.engagement.LicensingFact.PriceVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicensingFactTest {

    private static final LocalDate ANNIVERSARY = LocalDate.parse("2100-07-01");

    @ParameterizedTest
    @CsvSource({"0,1", "0.00,1", "0.001,1", "100.01,1", "0.01,0", "3,0", "100,0"})
    void aPriceExceptionAsksForMoreThanNothing(String discount, int violations) {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            assertThat(validators
                            .getValidator()
                            .validateValue(PriceExceptionRequested.class, "discountPercent", discount))
                    .hasSize(violations);
        }
    }

    @Test
    void aBaselineIsSignedAlready() {
        assertThatCode(() -> baseline(ADossier.TODAY).check(ADossier.empty())).doesNotThrowAnyException();
        assertRefused("signedInTheFuture", baseline(ADossier.TODAY.plusDays(1)), ADossier.empty());
    }

    private static EntitlementsRecorded baseline(LocalDate signedOn) {
        return new EntitlementsRecorded("4711", "EA", ANNIVERSARY, PartnerOfRecord.OURSELVES, null, signedOn);
    }

    @Test
    void aChangeOfThePartnerOfRecordIsInWritingAlready() {
        assertThatCode(() -> changed(ADossier.TODAY).check(ADossier.empty())).doesNotThrowAnyException();
        assertRefused("signedInTheFuture", changed(ADossier.TODAY.plusDays(1)), ADossier.empty());
        assertThatCode(() -> new PartnerOfRecordConfirmed(YesNo.NO, null, null).check(ADossier.empty()))
                .doesNotThrowAnyException();
    }

    private static PartnerOfRecordConfirmed changed(LocalDate on) {
        return new PartnerOfRecordConfirmed(YesNo.YES, on, "letter of the customer");
    }

    @Test
    void licencesAreNotSoldAloneWithoutAReason() {
        assertRefused("licencesSoldAlone", new DealAttached(null, null, null, YesNo.NO), ADossier.empty());
        assertThatCode(() -> new DealAttached("roll-out", null, null, YesNo.NO).check(ADossier.empty()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new DealAttached(null, "Open Record", null, YesNo.NO).check(ADossier.empty()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new DealAttached(null, null, "a mere renewal", YesNo.NO).check(ADossier.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void anExceptionIsGoodOnItsLastDay() {
        assertThatCode(() -> granted(ADossier.TODAY).check(ADossier.empty())).doesNotThrowAnyException();
        assertRefused("exceptionEndedAlready", granted(ADossier.TODAY.minusDays(1)), ADossier.empty());
    }

    private static PriceExceptionDecided granted(LocalDate until) {
        return new PriceExceptionDecided(PriceVerdict.GRANT, until, null, "manager");
    }

    @Test
    void anEnrolmentIsSignedBeforeTheAnniversary() {
        ADossier dossier = ADossier.empty().with(baseline(ADossier.TODAY));
        LocalDate lastDay = ANNIVERSARY.plusYears(3).minusDays(1);
        assertThatCode(() -> enrolment(ANNIVERSARY.minusDays(1), lastDay).check(dossier))
                .doesNotThrowAnyException();
        assertRefused("signedAfterTheAnniversary", enrolment(ANNIVERSARY, lastDay), dossier);
        assertRefused("endsBeforeItBegins", enrolment(lastDay, lastDay), ADossier.empty());
    }

    private static EnrolmentSigned enrolment(LocalDate signedOn, LocalDate lastDay) {
        return new EnrolmentSigned("E-1", signedOn, lastDay, "signed form, price sheet");
    }

    private static void assertRefused(String code, EngagementFact fact, Dossier dossier) {
        assertThatThrownBy(() -> fact.check(dossier))
                .isInstanceOfSatisfying(
                        FactRefused.class, refused -> assertThat(refused.code()).isEqualTo("engagement." + code));
    }
}
