package jom.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.platform.AuditVerification;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JomTest
class OrganisationRegistryTest {

    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final References references;
    private final AuditTrail audit;
    private final AuditVerification verification;
    private final String name = NetworkFixture.unique("Acme");

    @Autowired
    OrganisationRegistryTest(
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            References references,
            AuditTrail audit,
            AuditVerification verification) {
        this.registry = registry;
        this.directory = directory;
        this.references = references;
        this.audit = audit;
        this.verification = verification;
    }

    private static OrganisationDetails rich(String name) {
        OrganisationDetails plain = NetworkFixture.details(name, "system-integrator", "reseller");
        return new OrganisationDetails(
                plain.name(),
                new LegalEntity("Acme 🚀 SE", "HRB 1", "acme.example"),
                new Territory("PL"),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        Set.of(new Capability("erp"), new Capability("hosting")),
                        Set.of(new Industry("healthcare")),
                        Set.of(new Territory("PL"), new Territory("DE-BY"))));
    }

    @Test
    void keepsEverythingThatWasTold() {
        OrganisationId id = registry.register(new RegisterOrganisation(rich(name), new ExternalKey("test", name)));
        OrganisationProfile profile = directory.get(id);
        assertThat(profile.details()).isEqualTo(rich(name));
        assertThat(profile.key()).contains(new ExternalKey("test", name));
        assertThat(profile.version()).isZero();
        assertThat(profile.references()).isZero();
        assertThat(directory.byKey(new ExternalKey("test", name))).contains(profile);
        assertThat(directory.names(List.of(id, OrganisationId.next()))).containsOnly(Map.entry(id, name));
        assertThat(directory.workPlace(id))
                .isEqualTo(new WorkPlace(rich(name).home(), rich(name).timeZone()));
        assertThat(actions(id)).containsExactly("network.organisationRegistered");
    }

    @Test
    void changesWhatIsNewAndSaysSo() {
        OrganisationId id = registry.register(RegisterOrganisation.of(NetworkFixture.details(name, "reseller")));
        long version = registry.update(id, 0, rich(name));
        assertThat(version).isEqualTo(1);
        assertThat(directory.get(id).details()).isEqualTo(rich(name));
        assertThat(directory.get(id).version()).isEqualTo(1);
        assertThat(audit.entries(id.value()).get(1).changes())
                .contains("\"home\":\"DE\"", "\"home\":\"PL\"")
                .doesNotContain("timeZone");
        assertThat(verification.faultIn(id.value())).isEmpty();
    }

    @Test
    void countsAVersionWhenOnlyACapabilityChanges() {
        OrganisationDetails before = NetworkFixture.details(name, "reseller");
        OrganisationId id = registry.register(RegisterOrganisation.of(before));
        OrganisationDetails after = new OrganisationDetails(
                before.name(),
                before.legalEntity(),
                before.home(),
                before.timeZone(),
                new Offering(before.offering().partnerTypes(), Set.of(new Capability("erp")), Set.of(), Set.of()));
        assertThat(registry.update(id, 0, after)).isEqualTo(1);
    }

    @Test
    void refusesAChangeOfWhatWasChangedMeanwhile() {
        OrganisationId id = registry.register(RegisterOrganisation.of(NetworkFixture.details(name, "reseller")));
        registry.update(id, 0, rich(name));
        assertThatThrownBy(() -> registry.update(id, 0, NetworkFixture.details(name, "reseller")))
                .isInstanceOf(OrganisationChanged.class);
        assertThat(directory.get(id).details()).isEqualTo(rich(name));
    }

    @Test
    void changesNothingWhenTheSameComesAgainFromElsewhere() {
        ExternalKey key = new ExternalKey("import", name);
        Merged first = registry.registerOrUpdateByKey(key, rich(name));
        Merged again = registry.registerOrUpdateByKey(key, rich(name));
        assertThat(first.outcome()).isEqualTo(Merged.Outcome.REGISTERED);
        assertThat(again).isEqualTo(new Merged(first.id(), Merged.Outcome.UNCHANGED));
        assertThat(directory.get(first.id()).version()).isZero();
        assertThat(actions(first.id())).containsExactly("network.organisationRegistered");
    }

    @Test
    void mergesWhatIsNewByItsKey() {
        ExternalKey key = new ExternalKey("import", name);
        OrganisationId id = registry.registerOrUpdateByKey(key, NetworkFixture.details(name, "reseller"))
                .id();
        assertThat(registry.registerOrUpdateByKey(key, rich(name))).isEqualTo(new Merged(id, Merged.Outcome.CHANGED));
        assertThat(actions(id)).containsExactly("network.organisationRegistered", "network.organisationChanged");
    }

    @Test
    void refusesAKeyThatAnotherOneHas() {
        ExternalKey key = new ExternalKey("import", name);
        registry.register(new RegisterOrganisation(rich(name), key));
        assertThatThrownBy(() -> registry.register(new RegisterOrganisation(rich(name), key)))
                .isInstanceOf(ExternalKeyTaken.class);
    }

    @Test
    void refusesCodesThatNoListHas() {
        OrganisationDetails strange = NetworkFixture.details(name, "wizard");
        assertThatThrownBy(() -> registry.register(RegisterOrganisation.of(strange)))
                .isInstanceOf(UnknownTerm.class)
                .hasMessageContaining("wizard");
    }

    @Test
    void refusesToChangeWhatDoesNotExist() {
        assertThatThrownBy(() -> registry.update(OrganisationId.next(), 0, rich(name)))
                .isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void recordsAReferenceOncePerOrigin() {
        OrganisationId id = registry.register(RegisterOrganisation.of(rich(name)));
        OrganisationId origin = new OrganisationId(Identifiers.next());
        Reference reference = new Reference(
                "Charité",
                new Industry("healthcare"),
                new Territory("DE"),
                Year.of(2025),
                Set.of(new SolutionArea("patient-care"), new SolutionArea("medical-imaging")));
        assertThat(references.add(id, reference, origin)).isTrue();
        assertThat(references.add(id, reference, origin)).isFalse();
        assertThat(references.of(id)).containsExactly(reference);
        assertThat(directory.matchProfiles(List.of(id)))
                .singleElement()
                .extracting(MatchProfile::references)
                .isEqualTo(1);
        assertThat(actions(id)).containsExactly("network.organisationRegistered", "network.referenceAdded");
    }

    @Test
    void findsByAPartOfTheNameWithoutWildcards() {
        OrganisationId id = registry.register(RegisterOrganisation.of(rich("100%_" + name)));
        registry.register(RegisterOrganisation.of(rich("100xy" + name)));
        assertThat(directory.search("100%_" + name.toUpperCase(Locale.ROOT), null, 10))
                .extracting(OrganisationProfile::id)
                .containsExactly(id);
        assertThat(directory.search(name, id, 10))
                .extracting(OrganisationProfile::name)
                .containsExactly("100xy" + name);
    }

    @Test
    void readsAllForMatching() {
        OrganisationId id = registry.register(RegisterOrganisation.of(rich(name)));
        assertThat(directory.matchProfiles())
                .contains(new MatchProfile(
                        id, name, new Territory("PL"), rich(name).offering(), 0, true, List.of()));
    }

    private List<String> actions(OrganisationId id) {
        return audit.entries(id.value()).stream().map(AuditEntry::action).toList();
    }
}
