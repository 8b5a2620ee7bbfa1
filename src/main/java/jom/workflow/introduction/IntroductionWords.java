package jom.workflow.introduction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jom.matching.synergy.PairSynergy;
import jom.matching.synergy.Synergies;
import jom.network.Offering;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.Taxonomies;
import jom.network.Territory;
import jom.network.connections.OrganisationPair;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** Says in a reader's words who somebody is introduced to and why. */
@Component
class IntroductionWords {

    private final OrganisationDirectory directory;
    private final Synergies synergies;
    private final Taxonomies taxonomies;
    private final Briefing briefing;

    IntroductionWords(OrganisationDirectory directory, Synergies synergies, Taxonomies taxonomies, Briefing briefing) {
        this.directory = directory;
        this.synergies = synergies;
        this.taxonomies = taxonomies;
        this.briefing = briefing;
    }

    /**
     * An organisation as everybody finds it in the directory, lists in one text.
     *
     * @param references how many it has, in digits; whose they are only it and the managers know
     */
    record Met(
            String name, String home, String territories, String capabilities, String industries, String references) {}

    Met met(OrganisationId id, Viewer viewer) {
        OrganisationProfile profile = directory.get(id);
        Offering offering = profile.details().offering();
        return new Met(
                profile.name(),
                profile.details().home().name(viewer.language()),
                offering.territories().isEmpty()
                        ? briefing.choice("deliversWhere", "everywhere", viewer)
                        : names(offering.territories(), viewer),
                briefing.capabilities(offering.capabilities(), viewer),
                offering.industries().stream()
                        .map(industry -> taxonomies.name(industry, viewer.language()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                Integer.toString(profile.references()));
    }

    private static String names(Collection<Territory> territories, Viewer viewer) {
        return territories.stream()
                .map(territory -> territory.name(viewer.language()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * What the two have in common, with points, in one text; empty if nothing is known. How somebody answers is for managers
     * only, so it is left out.
     */
    String fit(OrganisationPair pair, Viewer viewer) {
        return synergies
                .now()
                .between(pair.low(), pair.high())
                .map(synergy -> parts(synergy, viewer))
                .orElse("");
    }

    private String parts(PairSynergy synergy, Viewer viewer) {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("capabilities", synergy.capabilities());
        points.put("industries", synergy.industries());
        points.put("territories", synergy.territories());
        points.put("jointWork", synergy.jointWork());
        return points.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> briefing.choice("synergyPart", part.getKey(), viewer) + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }
}
