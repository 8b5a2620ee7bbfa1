package jom.workbench.directory;

import java.util.List;
import jom.network.OrganisationId;

/**
 * An organisation in words.
 *
 * @param territories none if it delivers everywhere
 * @param languages in which it works
 */
public record OrganisationSheet(
        OrganisationId id,
        String name,
        String home,
        List<String> types,
        List<String> capabilities,
        List<String> industries,
        List<String> territories,
        List<String> languages,
        int references) {}
