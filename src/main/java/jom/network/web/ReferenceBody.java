package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.util.Set;
import jom.network.Industry;
import jom.network.Reference;
import jom.network.SolutionArea;
import jom.network.Territory;
import org.jspecify.annotations.Nullable;

/** A reference, told or shown. */
@Schema(name = "Reference")
record ReferenceBody(
        @NotBlank @Size(max = Reference.CUSTOMER_LENGTH_MAX) String customer,
        @NotNull Industry industry,
        @NotNull Territory country,
        @Min(Reference.YEAR_MIN) @Max(Reference.YEAR_MAX) int year,
        @Size(max = Reference.SOLUTION_AREAS_MAX) @Nullable Set<@NotNull SolutionArea> solutionAreas) {

    static ReferenceBody of(Reference reference) {
        return new ReferenceBody(
                reference.customer(),
                reference.industry(),
                reference.country(),
                reference.year().getValue(),
                reference.solutionAreas());
    }

    Reference reference() {
        return new Reference(
                customer, industry, country, Year.of(year), solutionAreas == null ? Set.of() : solutionAreas);
    }
}
