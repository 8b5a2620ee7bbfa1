package jom.solutionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.StatementCounter;
import jom.kernel.BasisPoints;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.Reader;
import jom.network.Reference;
import jom.network.References;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.SolutionArea;
import jom.network.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Each test looks at its own organisations only, as a portfolio's map does. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CoverageTest {

    /** Takes erp, data-integration, change-management and process-automation. */
    private static final Cell CELL =
            new Cell(new Industry("consumer-goods"), new SolutionArea("business-applications"));

    private static final String[] ALL = {"erp", "data-integration", "change-management", "process-automation"};

    private final Coverage coverage;
    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final References references;
    private final StatementCounter counter;

    CoverageTest(
            Coverage coverage,
            NetworkFixture network,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            References references,
            StatementCounter counter) {
        this.coverage = coverage;
        this.network = network;
        this.registry = registry;
        this.directory = directory;
        this.references = references;
        this.counter = counter;
    }

    private static MapScope of(OrganisationId... members) {
        return new MapScope(Optional.of(Set.of(members)), Optional.empty());
    }

    private Reader somebody() {
        return network.person(Role.PPM).reader();
    }

    private CellCoverage look(MapScope scope) {
        return coverage.of(CELL, scope, somebody());
    }

    private OrganisationId delivering(String territory, String... capabilities) {
        OrganisationDetails plain = NetworkFixture.details(NetworkFixture.unique("Partner"), "reseller");
        return registry.register(RegisterOrganisation.of(with(plain, Set.of(new Territory(territory)), capabilities)));
    }

    private static OrganisationDetails with(
            OrganisationDetails plain, Set<Territory> territories, String... capabilities) {
        return new OrganisationDetails(
                plain.name(),
                plain.legalEntity(),
                plain.home(),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        Arrays.stream(capabilities).map(Capability::new).collect(Collectors.toSet()),
                        Set.of(new Industry("consumer-goods")),
                        territories));
    }

    private void refer(OrganisationId organisation, String industry, String area) {
        references.add(
                organisation,
                new Reference(
                        NetworkFixture.unique("Kunde"),
                        new Industry(industry),
                        new Territory("DE"),
                        Year.of(2024),
                        Set.of(new SolutionArea(area))));
    }

    @Test
    void countsWhoHasEverythingAndWhoLacksOne() {
        OrganisationId whole = network.organisation("reseller", ALL);
        OrganisationId nearly = network.organisation("reseller", "erp", "data-integration", "change-management");
        OrganisationId half = network.organisation("reseller", "erp", "data-integration");
        CellCoverage found = look(of(whole, nearly, half));
        assertThat(found.partners()).isEqualTo(1);
        assertThat(found.lackingOne()).isEqualTo(1);
        assertThat(found.standing()).isEqualTo(Standing.ONLY_ONE);
        assertThat(look(of(nearly, half)).standing()).isEqualTo(Standing.GAP);
    }

    @Test
    void countsReferencesOfTheVeryCellAndOfWhoCoversIt() {
        OrganisationId proven = network.organisation("reseller", ALL);
        OrganisationId plain = network.organisation("reseller", ALL);
        OrganisationId half = network.organisation("reseller", "erp");
        refer(proven, "consumer-goods", "business-applications");
        refer(proven, "consumer-goods", "business-applications");
        refer(proven, "retail", "business-applications");
        refer(proven, "consumer-goods", "data-analytics");
        refer(half, "consumer-goods", "business-applications");
        CellCoverage found = look(of(proven, plain, half));
        assertThat(found.partners()).isEqualTo(2);
        assertThat(found.proven()).isEqualTo(1);
        assertThat(found.references()).isEqualTo(2);
    }

    @Test
    void seesWhatHasChangedAtOnce() {
        OrganisationId changing = network.organisation("reseller", "erp");
        assertThat(look(of(changing)).partners()).isZero();
        OrganisationProfile before = directory.get(changing);
        registry.update(changing, before.version(), with(before.details(), Set.of(), ALL));
        assertThat(look(of(changing)).partners()).isEqualTo(1);
        OrganisationProfile since = directory.get(changing);
        registry.update(changing, since.version(), with(since.details(), Set.of(new Territory("AT")), ALL));
        assertThat(look(new MapScope(Optional.of(Set.of(changing)), Optional.of(new Territory("DE"))))
                        .partners())
                .isZero();
        refer(changing, "consumer-goods", "business-applications");
        assertThat(look(of(changing)).references()).isEqualTo(1);
    }

    @Test
    void tellsReadersTheirOwnPlaceWhateverIsCounted() {
        OrganisationId own = network.organisation("reseller", "erp", "data-integration");
        OrganisationId other = network.organisation("reseller", ALL);
        Reader reader = network.partnerUser(own).reader();
        assertThat(coverage.of(CELL, of(other), reader).own()).contains(new BasisPoints(5_000));
        assertThat(coverage.own(CELL, reader)).singleElement().satisfies(mine -> {
            assertThat(mine.organisation()).isEqualTo(own);
            assertThat(mine.lacking())
                    .containsExactlyInAnyOrder(
                            new Capability("change-management"), new Capability("process-automation"));
        });
        assertThat(look(of(other)).own()).isEmpty();
    }

    @Test
    void listsPartnersInTheOrderAskedForAndPageByPage() {
        OrganisationId proven = network.organisation("reseller", ALL);
        OrganisationId plain = network.organisation("reseller", ALL);
        OrganisationId half = network.organisation("reseller", "erp", "data-integration");
        OrganisationId none = network.organisation("reseller", "financing");
        refer(half, "consumer-goods", "business-applications");
        refer(half, "consumer-goods", "business-applications");
        refer(proven, "consumer-goods", "business-applications");
        MapScope scope = of(proven, plain, half, none);
        assertThat(ids(scope, new PartnersWanted(false, PartnerOrder.COVERAGE, 0, 9)))
                .containsExactly(proven, plain);
        assertThat(ids(scope, new PartnersWanted(true, PartnerOrder.COVERAGE, 0, 9)))
                .containsExactly(proven, plain, half);
        assertThat(ids(scope, new PartnersWanted(true, PartnerOrder.REFERENCES, 0, 9)))
                .containsExactly(half, proven, plain);
        assertThat(ids(scope, new PartnersWanted(true, PartnerOrder.REFERENCES, 1, 1)))
                .containsExactly(proven);
        assertThat(coverage.partners(CELL, scope, new PartnersWanted(true, PartnerOrder.NAME, 2, 1))
                        .total())
                .isEqualTo(3);
    }

    private List<OrganisationId> ids(MapScope scope, PartnersWanted wanted) {
        return coverage.partners(CELL, scope, wanted).shown().stream()
                .map(CellPartner::organisation)
                .toList();
    }

    @Test
    void tellsWhereNobodyWhoCoversItDelivers() {
        OrganisationId germany = delivering("DE", ALL);
        OrganisationId bavaria = delivering("DE-BY", ALL);
        OrganisationId austria = delivering("AT", "erp");
        Reach reach = coverage.reach(CELL, of(germany, bavaria, austria));
        assertThat(reach.everywhere()).isZero();
        assertThat(reach.partners()).containsEntry(new Territory("DE"), 1).containsEntry(new Territory("DE-BY"), 1);
        assertThat(reach.missing()).containsExactly(new Territory("AT"));
        OrganisationId everywhere = network.organisation("reseller", ALL);
        assertThat(coverage.reach(CELL, of(germany, austria, everywhere)).missing())
                .isEmpty();
    }

    @Test
    void answersFromOneStatementAboutTheNetworkAsLongAsNothingChanges() {
        OrganisationId member = network.organisation("reseller", ALL);
        Reader reader = somebody();
        coverage.all(of(member), reader);
        assertThat(counter.during(() -> coverage.all(of(member), reader)).statements())
                .isEqualTo(3);
        network.organisation("reseller", ALL);
        assertThat(counter.during(() -> coverage.all(of(member), reader)).statements())
                .isEqualTo(8);
    }
}
