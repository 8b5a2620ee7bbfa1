package jom.network.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import jom.network.LegalEntity;
import jom.network.OrganisationId;
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
        Suspect one = suspect(name, number, domain);
        Suspect two = suspect(other, otherNumber, otherDomain);
        assertThat(one.likenesses(two)).isEqualTo(expected).isEqualTo(two.likenesses(one));
    }

    private static Suspect suspect(String name, @Nullable String number, @Nullable String domain) {
        return Suspect.of(OrganisationId.next(), name, new LegalEntity(name, number, domain), "DE");
    }
}
