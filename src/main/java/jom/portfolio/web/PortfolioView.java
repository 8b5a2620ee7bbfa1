package jom.portfolio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio.
 *
 * @param members in the order in which they joined
 * @param managers for its managers and administrators only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Portfolio")
record PortfolioView(
        PortfolioId id,
        String name,
        List<OrganisationId> members,
        @Nullable Set<PersonId> managers) {

    static PortfolioView forMembers(PortfolioProfile portfolio) {
        return new PortfolioView(portfolio.id(), portfolio.name(), portfolio.members(), null);
    }

    static PortfolioView forManagers(PortfolioProfile portfolio) {
        return new PortfolioView(portfolio.id(), portfolio.name(), portfolio.members(), portfolio.managers());
    }
}
