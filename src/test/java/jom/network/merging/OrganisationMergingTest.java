package jom.network.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jom.JomTest;
import jom.kernel.BusinessRuleViolation;
import jom.network.Aliases;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.MatchProfile;
import jom.network.NetworkFixture;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.network.Reference;
import jom.network.References;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.network.connections.Blocks;
import jom.network.connections.Connections;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.DuplicateDecision;
import jom.network.duplicates.Duplicates;
import jom.network.profile.Certificate;
import jom.network.profile.Certificates;
import jom.network.search.OrganisationOrder;
import jom.network.search.OrganisationQuery;
import jom.network.search.OrganisationSearch;
import jom.opportunity.Opportunities;
import jom.opportunity.Workloads;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.proposal.CharterReading;
import jom.proposal.CharterView;
import jom.proposal.Charters;
import jom.proposal.ContentHash;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JomTest
class OrganisationMergingTest {

    @Autowired
    private OrganisationMerging merging;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private NetworkFixture network;

    @Autowired
    private OrganisationRegistry registry;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PeopleDirectory people;

    @Autowired
    private References references;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Connections connections;

    @Autowired
    private Blocks blocks;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private PortfolioDirectory portfolioDirectory;

    @Autowired
    private OrganisationSearch search;

    @Autowired
    private Aliases aliases;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TeamFixture teams;

    @Autowired
    private Charters charters;

    @Autowired
    private CharterReading charterReading;

    @Autowired
    private Opportunities opportunities;

    @Autowired
    private Workloads workloads;

    private OrganisationId stays;
    private OrganisationId goes;
    private OrganisationPair pair;

    @BeforeEach
    void givenTwo() {
        stays = network.organisation("reseller", "erp", "crm");
        goes = network.organisation("system-integrator", "crm", "hosting");
        pair = OrganisationPair.of(stays, goes);
    }

    private static Reference reference(String customer) {
        return new Reference(
                customer,
                new Industry("retail"),
                new Territory("DE"),
                Year.of(2024),
                Set.of(new SolutionArea("patient-care")));
    }

    private static Certificate certificate(String name) {
        return new Certificate(name, "Issuer", null, LocalDate.parse("2024-01-01"), null, null);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).extracting("code").isEqualTo(code);
    }

    @Test
    void movesWhatTheOtherOneHasAndLeavesWhatBothHave() {
        OrganisationId partner = network.organisation("reseller");
        OrganisationId enemy = network.organisation("reseller");
        PersonProfile colleague = network.partnerUser(goes);
        references.add(goes, reference("Only theirs"));
        references.add(goes, reference("Of both"));
        references.add(stays, reference("Of both"));
        certificates.add(goes, certificate("ISO 9001"));
        connections.request(goes, partner, "Let us talk");
        blocks.block(goes, enemy);
        PersonProfile manager = network.person(Role.PPM);
        PortfolioId theirs = portfolio(manager, List.of(goes));
        PortfolioId common = portfolio(manager, List.of(stays, goes));

        merging.merge(pair, stays, "Same address");

        OrganisationProfile merged = directory.get(stays);
        assertThat(merged.details().offering().capabilities())
                .containsExactlyInAnyOrder(new Capability("erp"), new Capability("crm"), new Capability("hosting"));
        assertThat(merged.details().offering().partnerTypes()).hasSize(2);
        assertThat(references.of(stays))
                .extracting(Reference::customer)
                .containsExactlyInAnyOrder("Only theirs", "Of both");
        assertThat(certificates.of(stays)).hasSize(1);
        assertThat(connections.get(stays, partner).note()).isEqualTo("Let us talk");
        assertThat(connections.get(partner, stays).waitsForAnswer()).isTrue();
        assertThat(blocks.of(stays)).containsExactly(enemy);
        assertThat(portfolioDirectory.members(theirs)).containsExactly(stays);
        assertThat(portfolioDirectory.members(common)).containsExactly(stays);
        PersonProfile moved = people.get(colleague.id());
        assertThat(moved.organisations()).containsExactly(stays);
        assertThat(moved.version()).as("signs in again").isGreaterThan(colleague.version());
        assertThat(people.of(goes)).extracting(PersonProfile::id).containsExactly(colleague.id());
    }

    private PortfolioId portfolio(PersonProfile manager, List<OrganisationId> members) {
        return portfolios.found(new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), members));
    }

    @Test
    void isFoundUnderTheOldIdAndTheOldName() {
        String word = NetworkFixture.unique("oldname").replace("-", "x");
        OrganisationId old =
                registry.register(RegisterOrganisation.of(NetworkFixture.details(word, "hosting-provider")));
        merging.merge(OrganisationPair.of(stays, old), stays, "Renamed");
        assertThat(directory.get(old).id()).isEqualTo(stays);
        assertThat(directory.name(old)).as("what was signed names it as it was").isEqualTo(word);
        assertThat(aliases.present(old)).isEqualTo(stays);
        assertThat(aliases.withFormer(stays)).containsExactlyInAnyOrder(stays, old);
        assertThat(search.find(
                        new OrganisationQuery(word, Map.of(), null, false, Set.of()), OrganisationOrder.NAME, 0, 10))
                .extracting(OrganisationProfile::id)
                .containsExactly(stays);
        assertThat(directory.matchProfiles())
                .extracting(MatchProfile::id)
                .contains(stays)
                .doesNotContain(old);
        registry.update(
                stays,
                directory.get(stays).version(),
                renamed(directory.get(stays).details()));
        assertThat(search.counts(new OrganisationQuery(word, Map.of(), null, false, Set.of()))
                        .total())
                .as("and after a change")
                .isEqualTo(1);
    }

    private static OrganisationDetails renamed(OrganisationDetails details) {
        return new OrganisationDetails(
                NetworkFixture.unique("Renamed"),
                details.legalEntity(),
                details.home(),
                details.timeZone(),
                details.offering());
    }

    @Test
    void leavesWhatWasBegunAndSignedUnderTheOldIdToThePeopleOfTheOneThatStays() {
        Alliance team = teams.formed(2);
        ContentHash hash = teams.proposed(team);
        charters.sign(team.id(), team.partner(), hash);
        CharterView before = charterReading.current(team.id());
        PersonProfile theirs = network.partnerUser(team.partner());
        PersonProfile ours = network.partnerUser(stays);
        merging.merge(OrganisationPair.of(stays, team.partner()), stays, "Same number");
        assertThat(workloads.of(List.of(stays))).as("it works on it").containsExactly(Map.entry(stays, 1));
        assertThat(charterReading.current(team.id()))
                .as("not a byte of it changes")
                .isEqualTo(before);
        assertThat(opportunities.participants(team.id()))
                .extracting(each -> each.organisation())
                .contains(team.partner())
                .doesNotContain(stays);
        for (PersonProfile each : List.of(theirs, ours)) {
            Reader reader = people.get(each.id()).reader();
            assertThat(reader.organisations()).contains(stays, team.partner());
            assertThat(opportunities.insideView(team.id(), reader).id()).isEqualTo(team.id());
        }
        charters.sign(team.id(), team.prime(), hash);
        charters.sign(team.id(), team.partners().get(1), hash);
        assertThat(charters.closeRound(team.id()).signed()).isTrue();
        assertThat(charterReading.current(team.id()).state()).hasToString("SIGNED");
    }

    @Test
    void isRefusedForTwoPartiesOfOneOpportunity() {
        Alliance team = teams.formed(1);
        OrganisationPair parties = OrganisationPair.of(team.prime(), team.partner());
        refused("network.mergeOfParties", () -> merging.merge(parties, team.prime(), "x"));
        assertThat(directory.get(team.partner()).id()).isEqualTo(team.partner());
    }

    @Test
    void isRefusedForWhomIsPartOfAnotherOneAlready() {
        OrganisationId third = network.organisation("reseller");
        merging.merge(pair, stays, "x");
        refused("network.mergedAlready", () -> merging.merge(OrganisationPair.of(goes, third), third, "x"));
        merging.merge(OrganisationPair.of(stays, third), third, "x");
        assertThat(directory.get(goes).id()).as("the way has no steps").isEqualTo(third);
        merging.takeBack(OrganisationPair.of(stays, third));
        assertThat(directory.get(goes).id()).isEqualTo(stays);
    }

    @Test
    void isTakenBackToTheLastRow() {
        PersonProfile colleague = network.partnerUser(goes);
        OrganisationId partner = network.organisation("reseller");
        connections.request(partner, goes, "Hello");
        references.add(goes, reference("Theirs"));
        OrganisationProfile one = directory.get(stays);
        OrganisationProfile other = directory.get(goes);
        merging.merge(pair, stays, "x");
        merging.takeBack(pair);
        assertThat(directory.get(stays).details()).isEqualTo(one.details());
        assertThat(directory.get(goes).details()).isEqualTo(other.details());
        assertThat(references.of(goes)).hasSize(1);
        assertThat(references.of(stays)).isEmpty();
        assertThat(connections.get(goes, partner).waitsForAnswer()).isTrue();
        assertThat(connections.find(stays, partner)).isEmpty();
        assertThat(people.get(colleague.id()).speaksFor()).containsExactly(goes);
        assertThat(actions(stays)).containsSequence("network.organisationMerged", "network.organisationTakenApart");
        assertThat(actions(goes)).containsSequence("network.organisationBecameAlias", "network.organisationTakenApart");
        refused("network.notMerged", () -> merging.takeBack(pair));
        merging.merge(pair, goes, "the other way round");
        assertThat(directory.get(stays).id()).isEqualTo(goes);
    }

    /** Of a chain each is taken back after the later ones, to the last row. */
    @Test
    void aChainIsTakenBackFromItsEnd() {
        OrganisationId third = network.organisation("reseller");
        OrganisationId fourth = network.organisation("reseller");
        OrganisationId early = network.organisation("reseller", "geospatial");
        references.add(goes, reference("Of the first"));
        OrganisationDetails first = directory.get(goes).details();
        OrganisationDetails second = directory.get(stays).details();
        OrganisationDetails last = directory.get(fourth).details();
        merging.merge(OrganisationPair.of(early, fourth), fourth, "an earlier one");
        merging.merge(pair, stays, "x");
        merging.merge(OrganisationPair.of(stays, third), third, "x");
        merging.merge(OrganisationPair.of(third, fourth), fourth, "x");
        assertThat(references.of(fourth)).hasSize(1);
        assertThatThrownBy(() -> merging.takeBack(pair))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("network.mergeWithinAnother");
                    assertThat(refused.facts())
                            .containsEntry("part", directory.name(third))
                            .containsEntry("whole", directory.name(fourth));
                });
        refused("network.notMerged", () -> merging.takeBack(OrganisationPair.of(goes, fourth)));
        merging.takeBack(OrganisationPair.of(third, fourth));
        refused("network.mergeWithinAnother", () -> merging.takeBack(pair));
        merging.takeBack(OrganisationPair.of(stays, third));
        merging.takeBack(pair);
        merging.takeBack(OrganisationPair.of(early, fourth));
        assertThat(directory.get(goes).details()).isEqualTo(first);
        assertThat(directory.get(stays).details()).isEqualTo(second);
        assertThat(directory.get(fourth).details()).isEqualTo(last);
        assertThat(references.of(goes)).hasSize(1);
        assertThat(references.of(stays)).isEmpty();
    }

    @Test
    void aChainDoesNotHideThatSomethingWasBuiltUponItsBeginning() {
        OrganisationId third = network.organisation("reseller");
        merging.merge(pair, stays, "x");
        OrganisationProfile merged = directory.get(stays);
        registry.update(stays, merged.version(), renamed(merged.details()));
        merging.merge(OrganisationPair.of(stays, third), third, "x");
        merging.takeBack(OrganisationPair.of(stays, third));
        refused("network.mergeBuiltUpon", () -> merging.takeBack(pair));
    }

    private List<String> actions(OrganisationId id) {
        return audit.entries(id.value()).stream().map(AuditEntry::action).toList();
    }

    @Test
    void isNotTakenBackOnceSomethingWasBuiltUponIt() {
        merging.merge(pair, stays, "x");
        OrganisationProfile merged = directory.get(stays);
        registry.update(stays, merged.version(), renamed(merged.details()));
        refused("network.mergeBuiltUpon", () -> merging.takeBack(pair));
        assertThat(directory.get(goes).id()).isEqualTo(stays);
    }

    @Test
    void happensOnceWhoeverDecidesAtTheSameTime() throws Exception {
        String name = NetworkFixture.unique("Race").replace("-", "x");
        OrganisationId one = registry.register(RegisterOrganisation.of(NetworkFixture.details(name, "reseller")));
        OrganisationId other = registry.register(RegisterOrganisation.of(NetworkFixture.details(name, "reseller")));
        OrganisationPair race = OrganisationPair.of(one, other);
        duplicates.search();
        int deciders = 8;
        CyclicBarrier start = new CyclicBarrier(deciders);
        ExecutorService threads = Executors.newFixedThreadPool(deciders);
        try {
            List<Callable<String>> work = IntStream.range(0, deciders)
                    .<Callable<String>>mapToObj(number -> {
                        Reader reader = network.person(Role.PPM).reader();
                        OrganisationId choice = number % 2 == 0 ? one : other;
                        return () -> {
                            start.await();
                            try {
                                duplicates.decide(race, 0, new DuplicateDecision(true, choice, "x"), reader);
                                return "done";
                            } catch (BusinessRuleViolation refused) {
                                return refused.code();
                            }
                        };
                    })
                    .toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(work)) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).containsOnlyOnce("done").containsOnly("done", "network.duplicateChanged");
        } finally {
            threads.shutdownNow();
        }
        assertThat(aliases.withFormer(directory.get(one).id())).hasSize(2);
    }
}
