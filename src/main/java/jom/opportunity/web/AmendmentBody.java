package jom.opportunity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jom.kernel.Money;
import jom.opportunity.AmendOpportunity;
import jom.opportunity.CustomerNeed;
import jom.opportunity.TakeInOpportunity;
import jom.platform.web.Written;
import org.jspecify.annotations.Nullable;

/** What is to be corrected; what is left out stays as it is. */
@Schema(name = "OpportunityAmendment")
record AmendmentBody(
        @Written @Size(max = TakeInOpportunity.TITLE_LENGTH_MAX) @Nullable
        String title,

        @Written @Size(min = CustomerNeed.PROBLEM_LENGTH_MIN, max = CustomerNeed.PROBLEM_LENGTH_MAX) @Nullable
        String problem,

        @Nullable Money value,
        @Nullable LocalDate expectedClose,

        @Size(max = CustomerNeed.CERTIFICATES_MAX) @Nullable List<@NotNull @Valid CertificateBody> certificatesWanted) {

    AmendOpportunity order() {
        return new AmendOpportunity(
                Optional.ofNullable(title),
                Optional.ofNullable(problem),
                Optional.ofNullable(value),
                Optional.ofNullable(expectedClose),
                Optional.ofNullable(certificatesWanted).map(CertificateBody::wanted));
    }
}
