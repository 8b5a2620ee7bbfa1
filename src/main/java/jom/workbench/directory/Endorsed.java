package jom.workbench.directory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Taxonomies;
import jom.network.endorsement.Endorsement;
import jom.network.endorsement.EndorsementId;
import jom.network.endorsement.Endorsements;
import org.springframework.stereotype.Component;

/** What others say of an organisation, in words. */
@Component
class Endorsed {

    private final Endorsements endorsements;
    private final OrganisationDirectory directory;
    private final Taxonomies taxonomies;

    Endorsed(Endorsements endorsements, OrganisationDirectory directory, Taxonomies taxonomies) {
        this.endorsements = endorsements;
        this.directory = directory;
        this.taxonomies = taxonomies;
    }

    /**
     * What one says.
     *
     * @param own whether the reader may take it back
     */
    public record Line(EndorsementId id, String capability, String by, String note, Instant at, boolean own) {}

    List<Line> of(OrganisationId organisation, Reader reader, Locale language) {
        List<Endorsement> found = endorsements.of(organisation);
        Map<OrganisationId, String> names =
                directory.names(found.stream().map(Endorsement::by).distinct().toList());
        return found.stream()
                .map(each -> new Line(
                        each.id(),
                        taxonomies.name(each.capability(), language),
                        names.getOrDefault(each.by(), ""),
                        each.note().orElse(""),
                        each.at(),
                        reader.belongsTo(each.by())))
                .toList();
    }
}
