package jom.workbench.directory;

import java.util.List;
import jom.network.OrganisationId;

/**
 * An organisation in a list.
 *
 * @param types what it is, in words
 * @param capabilities what it can do, in words
 */
public record DirectoryLine(
        OrganisationId id, String name, String home, List<String> types, List<String> capabilities, int references) {

    private static final int FEW = 4;

    /** The first of them; {@link #more} tells how many there are besides. */
    public List<String> fewCapabilities() {
        return capabilities.stream().limit(FEW).toList();
    }

    public int more() {
        return Math.max(0, capabilities.size() - FEW);
    }
}
