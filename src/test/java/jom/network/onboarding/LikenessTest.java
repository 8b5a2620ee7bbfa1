package jom.network.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.OrganisationDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two organisations that may be the same. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Contoso, HRB 77, contoso.example, Contoso, hrb-77, www.contoso.example, REGISTRATION_NUMBER WEB_DOMAIN NAME",
        "Contoso GmbH, HRB 77, , Contoso A.G., HRB 78, , NAME",
        "Contoso-Software Ltd, , , CONTOSO SOFTWARE, , , NAME",
        "Contoso, HRB 77, , Fabrikam, HRB77, , REGISTRATION_NUMBER",
        "Contoso, , contoso.example, Fabrikam, , Contoso.example, WEB_DOMAIN",
        "Contoso, -, , Fabrikam, /, , ''",
        "Contoso, , , Contoso Health, , , ''",
        "Cocoa, , , Coa, , , ''",
        "AG, , , SE, , , ''",
    })
    void isSaid(
            String name,
            @Nullable String number,
            @Nullable String domain,
            String other,
            @Nullable String otherNumber,
            @Nullable String otherDomain,
            String alike) {
        Set<Likeness> expected = EnumSet.noneOf(Likeness.class);
        Arrays.stream(alike.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Likeness::valueOf)
                .forEach(expected::add);
        assertThat(Likeness.between(details(name, number, domain), details(other, otherNumber, otherDomain)))
                .isEqualTo(expected)
                .isEqualTo(Likeness.between(details(other, otherNumber, otherDomain), details(name, number, domain)));
    }

    private static OrganisationDetails details(String name, @Nullable String number, @Nullable String domain) {
        OrganisationDetails plain = NetworkFixture.details(name, "reseller");
        return new OrganisationDetails(
                name, new LegalEntity(name, number, domain), plain.home(), plain.timeZone(), plain.offering());
    }
}
