package jom.workbench;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jom.network.OrganisationId;

/** What organisations are called, for one page. */
public record Names(Map<OrganisationId, String> known) {

    private static final String UNKNOWN = "\u2013";

    public String of(OrganisationId organisation) {
        return known.getOrDefault(organisation, UNKNOWN);
    }

    public String list(Collection<OrganisationId> organisations) {
        return organisations.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }
}
