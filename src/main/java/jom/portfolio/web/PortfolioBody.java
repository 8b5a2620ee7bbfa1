package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.portfolio.FoundPortfolio;
import org.jspecify.annotations.Nullable;

/** A portfolio to be founded. */
@Schema(name = "PortfolioFoundation")
record PortfolioBody(
        @NotBlank @Size(max = FoundPortfolio.NAME_LENGTH_MAX)
        String name,

        @NotEmpty @Size(max = FoundPortfolio.MANAGERS_MAX) Set<@NotNull PersonId> managers,
        @Size(max = FoundPortfolio.MEMBERS_MAX) @Nullable List<@NotNull OrganisationId> members) {

    FoundPortfolio order() {
        return new FoundPortfolio(name, managers, members == null ? List.of() : members);
    }
}
