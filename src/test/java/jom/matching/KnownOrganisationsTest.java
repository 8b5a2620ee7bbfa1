package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import jom.JomTest;
import jom.StatementCounter;
import jom.matching.index.Listing;
import jom.network.CertificateHeld;
import jom.network.CertificateKind;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationChanges;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.Reference;
import jom.network.References;
import jom.network.Role;
import jom.network.Territory;
import jom.network.onboarding.OnboardingFixture;
import jom.network.profile.Certificate;
import jom.network.profile.CertificateId;
import jom.network.profile.Certificates;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The index knows what the tables say, whoever has written it: this node, another one, or nobody in the end. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KnownOrganisationsTest {

    private final KnownOrganisations here;
    private final KnownOrganisations otherNode;
    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final References references;
    private final Certificates certificates;
    private final OnboardingFixture joinings;
    private final OrganisationChanges changes;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate transaction;
    private final StatementCounter counter;

    KnownOrganisationsTest(
            KnownOrganisations here,
            NetworkFixture network,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            OrganisationChanges changes,
            References references,
            Certificates certificates,
            OnboardingFixture joinings,
            PlatformTransactionManager transactions,
            StatementCounter counter) {
        this.here = here;
        this.otherNode = new KnownOrganisations(directory, changes, transactions);
        this.network = network;
        this.registry = registry;
        this.directory = directory;
        this.references = references;
        this.certificates = certificates;
        this.joinings = joinings;
        this.changes = changes;
        this.transactions = transactions;
        this.transaction = new TransactionTemplate(transactions);
        this.counter = counter;
    }

    private static Listing known(KnownOrganisations node, OrganisationId id) {
        return node.now().find(id).orElseThrow();
    }

    private void describeAnew(OrganisationId id, String partnerType) {
        OrganisationProfile before = directory.get(id);
        OrganisationDetails details = NetworkFixture.details(before.details().name(), partnerType);
        registry.update(id, before.version(), details);
    }

    @Test
    void knowsAtOnceOnEveryNodeWhoJoinsAndWhatChanges() {
        otherNode.now();
        OrganisationId id = network.organisation("reseller", "erp");
        assertThat(known(here, id).offering())
                .isEqualTo(directory.get(id).details().offering());
        assertThat(known(otherNode, id)).isEqualTo(known(here, id));
        describeAnew(id, "hosting-provider");
        assertThat(known(here, id).offering())
                .isEqualTo(directory.get(id).details().offering());
        assertThat(known(otherNode, id)).isEqualTo(known(here, id));
    }

    @Test
    void knowsReferences() {
        OrganisationId id = network.organisation("reseller", "erp");
        assertThat(known(here, id).references()).isZero();
        references.add(
                id, new Reference("Clinic", new Industry("healthcare"), new Territory("DE"), Year.of(2020), Set.of()));
        assertThat(known(here, id).references()).isOne();
    }

    @Test
    void knowsCertificatesOnEveryNode() {
        OrganisationId id = network.organisation("reseller", "erp");
        assertThat(known(otherNode, id).certificates()).isEmpty();
        LocalDate from = LocalDate.parse("2025-01-01");
        LocalDate until = LocalDate.parse("2028-01-01");
        CertificateId kept =
                certificates.add(id, new Certificate("ISO/IEC 27001:2022", "TÜV", null, from, until, null));
        certificates.add(id, new Certificate("SOC 2", "Auditor", null, from, null, null));
        for (KnownOrganisations node : List.of(here, otherNode)) {
            assertThat(known(node, id).certificates())
                    .containsExactlyInAnyOrder(
                            new CertificateHeld(CertificateKind.of("ISO 27001:2022"), from, until),
                            new CertificateHeld(CertificateKind.of("SOC 2"), from, null));
        }
        assertThat(known(new KnownOrganisations(directory, changes, transactions), id))
                .as("one that starts now")
                .isEqualTo(known(here, id));
        certificates.remove(id, kept);
        for (KnownOrganisations node : List.of(here, otherNode)) {
            assertThat(known(node, id).certificates()).hasSize(1);
        }
    }

    /** One looks what has changed, three read it: as many as before there were certificates. */
    @Test
    void readsACertifiedOneInThreeStatements() {
        OrganisationId id = network.organisation("reseller", "erp");
        here.now();
        certificates.add(id, new Certificate("SOC 2", "Auditor", null, LocalDate.parse("2025-01-01"), null, null));
        assertThat(counter.during(here::now).statements()).isEqualTo(4);
    }

    @Test
    void knowsWhoIsNotVerifiedYet() {
        OrganisationId id = joinings.begun(network.person(Role.PPM), "erp").organisation();
        assertThat(known(otherNode, id).verified()).isFalse();
        assertThat(known(here, id).verified()).isFalse();
    }

    @Test
    void forgetsWhatWasRolledBack() {
        OrganisationId id = network.organisation("reseller", "erp");
        Listing before = known(here, id);
        transaction.executeWithoutResult(status -> {
            describeAnew(id, "hosting-provider");
            assertThat(known(here, id)).as("one's own change").isNotEqualTo(before);
            status.setRollbackOnly();
        });
        assertThat(known(here, id)).isEqualTo(before);
    }

    /** A node that is built in the very transaction that is rolled back knows what it has seen there. */
    @Test
    void forgetsWhoWasNeverThere() {
        KnownOrganisations starting = new KnownOrganisations(directory, changes, transactions);
        OrganisationId[] never = new OrganisationId[1];
        transaction.executeWithoutResult(status -> {
            never[0] = network.organisation("reseller", "erp");
            assertThat(known(starting, never[0]).verified()).isTrue();
            assertThat(known(here, never[0]).verified()).isTrue();
            status.setRollbackOnly();
        });
        for (KnownOrganisations node : List.of(starting, here)) {
            assertThat(node.now().find(never[0])).isEmpty();
        }
    }

    /** Whoever asked while it was not committed must not have taken it for known. */
    @Test
    void findsWhatIsCommittedLateAndInAnotherOrder() {
        OrganisationId late = network.organisation("reseller", "erp");
        transaction.executeWithoutResult(status -> {
            describeAnew(late, "hosting-provider");
            CompletableFuture.runAsync(() -> {
                        OrganisationId soon = network.organisation("reseller", "erp");
                        assertThat(known(otherNode, soon)).isNotNull();
                    })
                    .join();
        });
        assertThat(known(otherNode, late).offering())
                .isEqualTo(directory.get(late).details().offering());
    }

    @Test
    void asksOnceWhereNothingChanged() {
        here.now();
        assertThat(counter.during(here::now).statements()).isEqualTo(1);
    }
}
