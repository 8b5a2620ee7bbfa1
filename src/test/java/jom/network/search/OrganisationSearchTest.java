package jom.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.JomTest;
import jom.StatementCounter;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.Reference;
import jom.network.References;
import jom.network.RegisterOrganisation;
import jom.network.Territory;
import jom.network.connections.Blocks;
import jom.network.profile.Certificate;
import jom.network.profile.Certificates;
import jom.network.profile.LanguageCode;
import jom.network.profile.WorkLanguages;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** All tests share one network; each looks among organisations whose names have a word that no other test uses. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OrganisationSearchTest {

    private final OrganisationSearch search;
    private final OrganisationRegistry registry;
    private final NetworkFixture network;
    private final References references;
    private final Certificates certificates;
    private final WorkLanguages languages;
    private final Blocks blocks;
    private final StatementCounter counter;
    private final String word = NetworkFixture.unique("zw").replace("-", "x");

    OrganisationSearchTest(
            OrganisationSearch search,
            OrganisationRegistry registry,
            NetworkFixture network,
            References references,
            Certificates certificates,
            WorkLanguages languages,
            Blocks blocks,
            StatementCounter counter) {
        this.search = search;
        this.registry = registry;
        this.network = network;
        this.references = references;
        this.certificates = certificates;
        this.languages = languages;
        this.blocks = blocks;
        this.counter = counter;
    }

    private OrganisationId named(String name, Set<String> capabilities, String... territories) {
        OrganisationDetails plain = NetworkFixture.details(name, "reseller");
        return registry.register(RegisterOrganisation.of(new OrganisationDetails(
                name,
                LegalEntity.named(name + " GmbH"),
                plain.home(),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        capabilities.stream().map(Capability::new).collect(Collectors.toSet()),
                        Set.of(new Industry("healthcare")),
                        Arrays.stream(territories).map(Territory::new).collect(Collectors.toSet())))));
    }

    private OrganisationQuery asking(String text, Map<Facet, Set<String>> chosen) {
        return new OrganisationQuery(text, chosen, null, false, Set.of());
    }

    private List<OrganisationId> found(OrganisationQuery query) {
        return search.find(query, OrganisationOrder.NAME, 0, 50).stream()
                .map(OrganisationProfile::id)
                .toList();
    }

    @Test
    void findsNamesHoweverTheyAreWrittenThoseThatBeginWithItFirst() {
        OrganisationId late = named("Büro " + word, Set.of());
        OrganisationId first = named(word + " Zürich", Set.of());
        assertThat(found(asking(word, Map.of()))).containsExactly(first, late);
        assertThat(found(asking("zuerich " + word, Map.of()))).containsExactly(first);
        assertThat(found(asking("BURO, " + word + " GmbH", Map.of()))).containsExactly(late);
        assertThat(found(asking(word + " Paris", Map.of()))).isEmpty();
        assertThat(found(asking("%", Map.of()))).isEmpty();
    }

    @Test
    void followsAChangeOfTheName() {
        OrganisationId id = named("Old " + word, Set.of());
        registry.update(id, 0, NetworkFixture.details("Renamed " + word, "reseller"));
        assertThat(found(asking("renamed " + word, Map.of()))).containsExactly(id);
        assertThat(found(asking("old " + word, Map.of()))).isEmpty();
    }

    @Test
    void wantsAllCapabilitiesAndOneOfTheTerritories() {
        OrganisationId both = named(word + " a", Set.of("erp", "hosting"), "DE");
        OrganisationId one = named(word + " b", Set.of("erp"), "AT");
        OrganisationId everywhere = named(word + " c", Set.of("erp"));
        assertThat(found(asking(word, Map.of(Facet.CAPABILITY, Set.of("erp", "hosting")))))
                .containsExactly(both);
        assertThat(found(asking(word, Map.of(Facet.TERRITORY, Set.of("DE-BY")))))
                .containsExactly(both, everywhere);
        assertThat(found(asking(word, Map.of(Facet.TERRITORY, Set.of("DE", "AT")))))
                .containsExactly(both, one, everywhere);
        OrganisationSearch.Counts counts =
                search.counts(asking(word, Map.of(Facet.CAPABILITY, Set.of("erp"), Facet.TERRITORY, Set.of("DE"))));
        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.of(Facet.CAPABILITY))
                .containsExactly(new OrganisationSearch.Count("erp", 2), new OrganisationSearch.Count("hosting", 1));
        assertThat(counts.of(Facet.TERRITORY))
                .as("what is chosen does not narrow its own counts")
                .containsExactly(new OrganisationSearch.Count("AT", 1), new OrganisationSearch.Count("DE", 1));
        assertThat(counts.of(Facet.INDUSTRY)).containsExactly(new OrganisationSearch.Count("healthcare", 2));
    }

    @Test
    void knowsLanguagesCertificatesAndReferences() {
        OrganisationId shown = named(word + " a", Set.of());
        named(word + " b", Set.of());
        languages.change(shown, languages.of(shown).version(), List.of(new LanguageCode("cs")));
        certificates.add(
                shown,
                new Certificate(
                        "ISO/IEC 27001",
                        "TÜV",
                        null,
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2099-12-31"),
                        null));
        references.add(
                shown,
                new Reference("Charité", new Industry("healthcare"), new Territory("DE"), Year.of(2025), Set.of()));
        assertThat(found(asking(word, Map.of(Facet.LANGUAGE, Set.of("cs", "fi")))))
                .containsExactly(shown);
        assertThat(found(asking(word, Map.of(Facet.LANGUAGE, Set.of("fi"))))).isEmpty();
        for (String day : List.of("2020-01-01", "2099-12-31")) {
            assertThat(found(new OrganisationQuery(word, Map.of(), LocalDate.parse(day), false, Set.of())))
                    .containsExactly(shown);
        }
        for (String day : List.of("2019-12-31", "2100-01-01")) {
            assertThat(found(new OrganisationQuery(word, Map.of(), LocalDate.parse(day), false, Set.of())))
                    .isEmpty();
        }
        assertThat(found(new OrganisationQuery(word, Map.of(), null, true, Set.of())))
                .containsExactly(shown);
        assertThat(search.find(asking(word, Map.of()), OrganisationOrder.REFERENCES, 0, 1))
                .extracting(OrganisationProfile::id)
                .containsExactly(shown);
    }

    @Test
    void leavesOutWhomTheReaderHasBlockedAndNotTheOtherWayRound() {
        OrganisationId blocked = named(word + " a", Set.of("erp"));
        OrganisationId reader = network.organisation("reseller");
        blocks.block(reader, blocked);
        OrganisationQuery query = new OrganisationQuery(word, Map.of(), null, false, Set.of(reader));
        assertThat(found(query)).isEmpty();
        assertThat(search.counts(query).total()).isZero();
        assertThat(search.counts(query).of(Facet.CAPABILITY)).isEmpty();
        assertThat(found(new OrganisationQuery(word, Map.of(), null, false, Set.of(blocked))))
                .containsExactly(blocked);
    }

    @Test
    void readsOnInTheSameOrderAndAsksAsFewStatementsForManyAsForFew() {
        List<OrganisationId> all = Stream.of("a", "b", "c", "d", "e")
                .map(name -> named(word + " " + name, Set.of()))
                .toList();
        OrganisationQuery query = asking(word, Map.of());
        assertThat(Stream.of(0, 2, 4).flatMap(offset -> search.find(query, OrganisationOrder.NAME, offset, 2).stream()))
                .extracting(OrganisationProfile::id)
                .containsExactlyElementsOf(all);
        assertThat(counter.during(() -> search.find(query, OrganisationOrder.NAME, 0, 50))
                        .statements())
                .isEqualTo(4);
        assertThat(counter.during(() -> search.counts(query)).statements()).isEqualTo(1);
    }
}
