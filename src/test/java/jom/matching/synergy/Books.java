package jom.matching.synergy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.MatchProfile;
import jom.network.Offering;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.opportunity.AnsweringRecord;
import jom.opportunity.JointEffort;
import jom.opportunity.OpportunityId;
import jom.opportunity.Stage;

/** Books for tests without a database. */
public final class Books {

    public static final Instant AS_OF = Instant.parse("2026-07-01T00:00:00Z");

    private final List<MatchProfile> profiles = new ArrayList<>();
    private final List<JointEffort> efforts = new ArrayList<>();
    private final Map<OrganisationId, AnsweringRecord> answers = new java.util.HashMap<>();

    /** Numbered, in the order in which they joined. */
    public static OrganisationId id(int number) {
        return new OrganisationId(new UUID(0x7000L, number));
    }

    /** What somebody can do, and the industries it knows; it delivers everywhere. */
    public Books partner(int number, Set<String> capabilities, Set<String> industries) {
        return partner(number, capabilities, industries, Set.of(), true);
    }

    public Books partner(
            int number, Set<String> capabilities, Set<String> industries, Set<String> territories, boolean verified) {
        profiles.add(new MatchProfile(
                id(number),
                "Partner " + number,
                new Territory("DE"),
                new Offering(
                        Set.of(new PartnerType("reseller")),
                        capabilities.stream().map(Capability::new).collect(Collectors.toSet()),
                        industries.stream().map(Industry::new).collect(Collectors.toSet()),
                        territories.stream().map(Territory::new).collect(Collectors.toSet())),
                0,
                verified,
                List.of()));
        return this;
    }

    /** They pursued something together and won it. */
    public Books won(Integer... numbers) {
        List<OrganisationId> participants =
                Arrays.stream(numbers).map(Books::id).toList();
        efforts.add(new JointEffort(
                new OpportunityId(new UUID(0x7001L, efforts.size())),
                Stage.WON,
                participants.get(0),
                participants.get(0),
                Set.copyOf(participants),
                Set.of(new SolutionArea("patient-care")),
                new Industry("healthcare"),
                AS_OF.minusSeconds(1_000_000L - efforts.size())));
        return this;
    }

    /** Was asked so often, and accepted each time. */
    public Books answered(int number, int times) {
        answers.put(id(number), new AnsweringRecord(id(number), times, times, times, AS_OF));
        return this;
    }

    public SynergyBook book() {
        return new SynergyBook(AS_OF, profiles, efforts, answers);
    }
}
