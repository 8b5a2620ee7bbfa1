package jom.workbench.solutionmap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import jom.kernel.BasisPoints;
import jom.kernel.Written;
import jom.network.Capability;
import jom.network.Taxonomies;
import jom.network.Territory;
import jom.solutionmap.Cell;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.Standing;

/** How the terms of a cell are called in the reader's language. */
public record CellWords(Taxonomies taxonomies, Cell cell, Locale language) {

    public String industry() {
        return taxonomies.name(cell.industry(), language);
    }

    public String capability(Capability capability) {
        return taxonomies.name(capability, language);
    }

    /** Whether a cell takes a capability. */
    public boolean needs(CellNeeds needs, String capability) {
        return needs.capabilities().contains(new Capability(capability));
    }

    /** As an enumeration, by name. */
    public String capabilities(Collection<Capability> some) {
        return some.stream().map(this::capability).sorted().collect(Collectors.joining(", "));
    }

    public String territory(Territory territory) {
        return territory.name(language);
    }

    /** As an enumeration, by name. */
    public String territories(Collection<Territory> some) {
        return some.stream().map(this::territory).sorted().collect(Collectors.joining(", "));
    }

    /** In whole per cent. */
    public String share(BasisPoints share) {
        return new Written(language).percent(BigDecimal.valueOf(share.value() / 100));
    }

    public String mark(Standing standing) {
        return MapFilter.mark(standing);
    }
}
