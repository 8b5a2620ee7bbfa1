package jom.workbench.onboarding;

import java.time.Year;
import java.util.Set;
import jom.network.Industry;
import jom.network.Reference;
import jom.network.Territory;
import jom.network.onboarding.ToldReference;
import org.jspecify.annotations.Nullable;

/** A reference as it is typed on the page; what shows it may be left out. */
record TypedReference(
        @Nullable String customer,
        @Nullable String industry,
        @Nullable String country,
        int year,
        @Nullable String contact,
        @Nullable String evidence) {

    ToldReference of() {
        Reference reference = new Reference(
                Told.given(customer),
                new Industry(Told.given(industry)),
                new Territory(Told.given(country)),
                Year.of(year),
                Set.of());
        return new ToldReference(reference, Told.given(contact), Told.given(evidence));
    }
}
