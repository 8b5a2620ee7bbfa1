package jom.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jom.engagement.ResaleFact.Complement;
import jom.engagement.ResaleFact.ComplementsOffered;
import jom.engagement.ResaleFact.DistributorQuoted;
import jom.engagement.ResaleFact.FulfilmentConfirmed;
import jom.engagement.ResaleFact.MarginsSet;
import jom.engagement.ResaleFact.OrderPlaced;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;

class ResaleFactTest {

    @Test
    void aQuoteIsGoodOnItsLastDay() {
        assertThatCode(() -> quoteUntil(ADossier.TODAY).check(ADossier.empty())).doesNotThrowAnyException();
        assertRefused("quoteNoLongerValid", quoteUntil(ADossier.TODAY.minusDays(1)), ADossier.empty());
    }

    private static DistributorQuoted quoteUntil(LocalDate day) {
        return new DistributorQuoted("Dist AG", "Q-1", "12", day);
    }

    @Test
    void nobodyOffersWhatNoOtherParticipantBrings() {
        ComplementsOffered services = new ComplementsOffered(Complement.OFFERED, Complement.NOT_NEEDED, null);
        ComplementsOffered hosting = new ComplementsOffered(Complement.CUSTOMER_HAS_ONE, Complement.OFFERED, null);
        ADossier integrated = ADossier.empty().others(ParticipantRole.INTEGRATION);
        ADossier hosted = ADossier.empty().others(ParticipantRole.HOSTING);
        assertRefused("nobodyBringsServices", services, hosted);
        assertRefused("nobodyBringsHosting", hosting, integrated);
        assertThatCode(() -> services.check(integrated)).doesNotThrowAnyException();
        assertThatCode(() -> hosting.check(hosted)).doesNotThrowAnyException();
    }

    @Test
    void theUpliftIsARule() {
        ADossier registered = ADossier.empty().uplift(250);
        assertThatCode(() -> new MarginsSet("10", "2", "2.5").check(registered)).doesNotThrowAnyException();
        assertThatCode(() -> new MarginsSet("10", "2", "0").check(registered)).doesNotThrowAnyException();
        assertRefused("upliftAboveTheRule", new MarginsSet("10", "2", "2.51"), registered);
    }

    @Test
    void nobodyEarnsMoreThanThePrice() {
        ADossier registered = ADossier.empty().uplift(500);
        assertThatCode(() -> new MarginsSet("90", "5", "5").check(registered)).doesNotThrowAnyException();
        assertRefused("earnsMoreThanThePrice", new MarginsSet("90", "5.01", "5"), registered);
    }

    @Test
    void nothingIsFulfilledBeforeItWasOrdered() {
        LocalDate ordered = LocalDate.parse("2100-07-02");
        ADossier dossier = ADossier.empty().with(new OrderPlaced("O-1", ordered));
        assertThatCode(() -> new FulfilmentConfirmed(ordered, null).check(dossier))
                .doesNotThrowAnyException();
        assertRefused("fulfilledBeforeTheOrder", new FulfilmentConfirmed(ordered.minusDays(1), null), dossier);
    }

    private static void assertRefused(String code, EngagementFact fact, Dossier dossier) {
        assertThatThrownBy(() -> fact.check(dossier))
                .isInstanceOfSatisfying(
                        FactRefused.class, refused -> assertThat(refused.code()).isEqualTo("engagement." + code));
    }
}
