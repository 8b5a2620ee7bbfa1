package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jom.network.CertificateHeld;
import jom.network.CertificateKind;
import jom.network.CertificateName;
import jom.opportunity.CertificateWanted;
import jom.opportunity.ParticipantRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateRuleTest {

    private static final LocalDate CLOSE = LocalDate.parse("2030-03-03");

    private static CertificateRule asking(String name, @Nullable ParticipantRole role) {
        return CertificateRule.of(Set.of(new CertificateWanted(new CertificateName(name), role)), CLOSE);
    }

    private static CertificateHeld held(LocalDate from, @Nullable LocalDate until) {
        return new CertificateHeld(CertificateKind.of("ISO/IEC 27001:2022"), from, until);
    }

    private static List<CertificateGap> gaps(CertificateHeld... held) {
        return asking("ISO 27001", null).gaps(List.of(held));
    }

    private static CertificateGap gap(@Nullable LocalDate endsOn, @Nullable LocalDate beginsOn) {
        return new CertificateGap(new CertificateName("ISO 27001"), null, endsOn, beginsOn);
    }

    @Test
    void asksNothingWhereNothingIsAsked() {
        assertThat(CertificateRule.of(Set.of(), CLOSE).gaps(List.of())).isEmpty();
    }

    @Test
    void tellsWhatOneDoesNotHaveAtAll() {
        assertThat(gaps()).containsExactly(gap(null, null));
        assertThat(asking("ISO 9001", null).gaps(List.of(held(CLOSE, null)))).hasSize(1);
    }

    @Test
    void isValidOnItsLastDayAndNoMoreOnTheNext() {
        assertThat(gaps(held(CLOSE.minusYears(3), CLOSE))).isEmpty();
        assertThat(gaps(held(CLOSE.minusYears(3), CLOSE.minusDays(1)))).containsExactly(gap(CLOSE.minusDays(1), null));
    }

    @Test
    void isValidOnItsFirstDayAndNotOnTheDayBefore() {
        assertThat(gaps(held(CLOSE, null))).isEmpty();
        assertThat(gaps(held(CLOSE.plusDays(1), null))).containsExactly(gap(null, CLOSE.plusDays(1)));
    }

    @Test
    void isValidForGoodIfItDoesNotEnd() {
        assertThat(gaps(held(CLOSE.minusYears(30), null))).isEmpty();
    }

    @Test
    void oneOfSeveralIsEnough() {
        CertificateHeld ended = held(CLOSE.minusYears(6), CLOSE.minusYears(3));
        assertThat(gaps(ended, held(CLOSE.minusYears(3), CLOSE))).isEmpty();
        assertThat(gaps(ended, held(CLOSE.minusYears(3), CLOSE.minusDays(1)), held(CLOSE.plusDays(1), null)))
                .as("the latest that ends too early says more than what begins too late")
                .containsExactly(gap(CLOSE.minusDays(1), null));
    }

    @Test
    void tellsOfWhomItIsAsked() {
        assertThat(asking("ISO 27001", ParticipantRole.HOSTING).gaps(List.of()))
                .extracting(CertificateGap::role)
                .containsExactly(ParticipantRole.HOSTING);
    }

    @Test
    void tellsAllThatAreMissing() {
        Set<CertificateWanted> wanted = Set.of(
                CertificateWanted.parse("ISO 9001"),
                CertificateWanted.parse("hosting:ISO 27001"),
                CertificateWanted.parse("hosting:ISO 50001"));
        assertThat(CertificateRule.of(wanted, CLOSE).gaps(List.of(held(CLOSE, CLOSE))))
                .extracting(lacking -> lacking.certificate().value())
                .containsExactly("ISO 9001", "ISO 50001");
    }
}
