package jom.network.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jom.JomTest;
import jom.kernel.BusinessRuleViolation;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.MatchProfile;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PeopleRegistry;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Reference;
import jom.network.Role;
import jom.network.Territory;
import jom.network.duplicates.Likeness;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** How an organisation joins: each step in its turn, by whom it is for, kept for ever. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OnboardingsTest {

    private final Onboardings onboardings;
    private final OnboardingDesk desk;
    private final ReferenceProofs proofs;
    private final OnboardingFixture fixture;
    private final NetworkFixture network;
    private final OrganisationDirectory directory;
    private final OrganisationRegistry organisations;
    private final PeopleRegistry people;
    private final AuditTrail audit;

    private PersonProfile manager;
    private PersonProfile partner;
    private OrganisationId id;

    @SuppressWarnings("NullAway.Init") // set before each test
    OnboardingsTest(
            Onboardings onboardings,
            OnboardingDesk desk,
            ReferenceProofs proofs,
            OnboardingFixture fixture,
            NetworkFixture network,
            OrganisationDirectory directory,
            OrganisationRegistry organisations,
            PeopleRegistry people,
            AuditTrail audit) {
        this.onboardings = onboardings;
        this.desk = desk;
        this.proofs = proofs;
        this.fixture = fixture;
        this.network = network;
        this.directory = directory;
        this.organisations = organisations;
        this.people = people;
        this.audit = audit;
    }

    @BeforeEach
    void begin() {
        manager = network.person(Role.PPM);
        OnboardingFixture.Joining joining = fixture.begun(manager);
        id = joining.organisation();
        partner = joining.contact();
    }

    private void decide(long version, Outcome outcome, @Nullable String reason) {
        onboardings.decide(
                id,
                manager.reader(),
                version,
                new Verification(outcome, reason, directory.get(id).version()));
    }

    @Test
    void verifiesAfterAskingOnceMoreAndKeepsEveryStep() {
        assertThat(partner.roles()).containsExactly(Role.PARTNER_USER);
        assertThat(partner.organisations()).containsExactly(id);
        assertThat(isVerified()).isFalse();
        onboardings.submit(id, partner.reader(), 0);
        decide(1, Outcome.SEND_BACK, "Which register?");
        assertThat(desk.get(id, partner.reader()).reason()).isEqualTo("Which register?");
        onboardings.submit(id, partner.reader(), 2);
        assertThat(isVerified()).isFalse();
        decide(3, Outcome.ACCEPT, null);
        assertThat(isVerified()).isTrue();
        assertThat(desk.steps(id, partner.reader()))
                .extracting(StepTaken::step)
                .containsExactly(
                        OnboardingStep.STARTED,
                        OnboardingStep.SUBMITTED,
                        OnboardingStep.SENT_BACK,
                        OnboardingStep.SUBMITTED,
                        OnboardingStep.ACCEPTED);
        assertThat(desk.steps(id, partner.reader()))
                .extracting(StepTaken::by)
                .containsExactly(manager.id(), partner.id(), manager.id(), partner.id(), manager.id());
        assertThat(audit.entries(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "network.organisationRegistered",
                        "network.onboardingStarted",
                        "network.onboardingSubmitted",
                        "network.onboardingSentBack",
                        "network.onboardingSubmitted",
                        "network.onboardingAccepted");
    }

    @Test
    void takesInWhoNamesReferencesOnlyWithOneThatIsConfirmed() {
        proofs.tell(id, List.of(told("Spital Chur", 2023), told("Spital Davos", 2024)));
        onboardings.submit(id, partner.reader(), 0);
        assertThatThrownBy(() -> confirm(1, Outcome.ACCEPT, Set.of())).isInstanceOf(ReferenceUnconfirmed.class);
        UUID ofAnother = ofAnother();
        assertThatThrownBy(() -> confirm(1, Outcome.ACCEPT, Set.of(ofAnother)))
                .isInstanceOf(ReferenceUnconfirmed.class);
        assertThat(isVerified()).isFalse();
        UUID first = proofs.of(id).get(0).id();
        confirm(1, Outcome.SEND_BACK, Set.of(first, ofAnother));
        onboardings.submit(id, partner.reader(), 2);
        confirm(3, Outcome.ACCEPT, Set.of());
        assertThat(proofs.of(id))
                .as("what was confirmed before it was sent back stays so")
                .extracting(ReferenceProof::confirmedBy)
                .containsExactly(Optional.of(manager.id()), Optional.empty());
        assertThat(isVerified()).isTrue();
        assertThat(audit.entries(id.value()))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("network.referenceConfirmed");
    }

    private UUID ofAnother() {
        OrganisationId other = fixture.begun(manager).organisation();
        proofs.tell(other, List.of(told("Spital Davos", 2024)));
        return proofs.of(other).get(0).id();
    }

    private static ToldReference told(String customer, int year) {
        Reference reference =
                new Reference(customer, new Industry("healthcare"), new Territory("CH"), Year.of(year), Set.of());
        return new ToldReference(reference, "Ms Caduff", null);
    }

    private void confirm(long version, Outcome outcome, Set<UUID> confirmed) {
        long read = directory.get(id).version();
        onboardings.decide(id, manager.reader(), version, new Verification(outcome, "why", read, confirmed));
    }

    @Test
    void neverProposesWhomItRefusedOrWhoWithdrew() {
        onboardings.submit(id, partner.reader(), 0);
        assertThatThrownBy(() -> decide(1, Outcome.REFUSE, " ")).isInstanceOf(ReasonMissing.class);
        decide(1, Outcome.REFUSE, "Sells nothing of its own");
        assertThat(isVerified()).isFalse();
        assertThat(desk.get(id, manager.reader()).endedAt()).isNotNull();
        assertThatThrownBy(() -> onboardings.submit(id, partner.reader(), 2)).isInstanceOf(OnboardingStepNotDue.class);
        assertThatThrownBy(() -> onboardings.withdraw(id, manager.reader(), 2, "late"))
                .isInstanceOf(OnboardingStepNotDue.class);
        OnboardingFixture.Joining other = fixture.begun(manager);
        onboardings.withdraw(other.organisation(), other.contact().reader(), 0, "Not for us");
        assertThat(desk.get(other.organisation(), manager.reader()).state()).isEqualTo(OnboardingState.WITHDRAWN);
        assertThat(directory.get(other.organisation()).verified()).isFalse();
    }

    @Test
    void decidesOnlyOnWhatWasSeen() {
        onboardings.submit(id, partner.reader(), 0);
        Verification seen = new Verification(Outcome.ACCEPT, null, 0);
        organisations.update(id, 0, NetworkFixture.details(NetworkFixture.unique("Other"), "reseller"));
        assertThatThrownBy(() -> onboardings.decide(id, manager.reader(), 1, seen))
                .isInstanceOf(OnboardingChanged.class);
        assertThatThrownBy(() -> decide(0, Outcome.ACCEPT, null)).isInstanceOf(OnboardingChanged.class);
        assertThat(isVerified()).isFalse();
    }

    @Test
    void letsEachStepBeTakenByWhomItIsForOnly() {
        PersonProfile otherManager = network.person(Role.PPM);
        PersonProfile outsider = network.partnerUser(network.organisation("reseller"));
        assertThatThrownBy(() -> onboardings.submit(id, manager.reader(), 0)).isInstanceOf(UnknownOnboarding.class);
        assertThatThrownBy(() -> decide(0, Outcome.ACCEPT, null)).isInstanceOf(OnboardingStepNotDue.class);
        onboardings.submit(id, partner.reader(), 0);
        Verification accept = new Verification(Outcome.ACCEPT, null, 0);
        for (PersonProfile somebody : Set.of(partner, outsider, otherManager)) {
            assertThatThrownBy(() -> onboardings.decide(id, somebody.reader(), 1, accept))
                    .isInstanceOf(UnknownOnboarding.class);
        }
        PersonProfile ownAdministrator = network.person(Set.of(id), Role.ADMINISTRATOR, Role.PARTNER_USER);
        assertThatThrownBy(() -> onboardings.decide(id, ownAdministrator.reader(), 1, accept))
                .isInstanceOf(UnknownOnboarding.class);
        assertThatThrownBy(() -> onboardings.withdraw(id, outsider.reader(), 1, "no"))
                .isInstanceOf(UnknownOnboarding.class);
        assertThatThrownBy(() -> onboardings.withdraw(id, otherManager.reader(), 1, "no"))
                .isInstanceOf(UnknownOnboarding.class);
        onboardings.decide(id, network.person(Role.ADMINISTRATOR).reader(), 1, accept);
        assertThat(isVerified()).isTrue();
    }

    @Test
    void needsAManagerWhoMaySignInAsTheVerifier() {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> start(administrator, null)).isInstanceOf(UnsuitableVerifier.class);
        assertThatThrownBy(() -> start(administrator, partner.id())).isInstanceOf(UnsuitableVerifier.class);
        PersonProfile gone = network.person(Role.PPM);
        people.disable(gone.id());
        assertThatThrownBy(() -> start(administrator, gone.id())).isInstanceOf(UnsuitableVerifier.class);
        OrganisationId started = start(administrator, manager.id());
        assertThat(desk.get(started, administrator.reader()).verifier()).isEqualTo(manager.id());
    }

    /** A rule that is broken does not roll back what was done before it was looked at. */
    @Test
    void registersNobodyIfTheContactCannotBeRegistered() {
        String name = NetworkFixture.unique("Unlucky");
        for (Contact contact : List.of(
                new Contact(partner.signInName(), NetworkFixture.PASSWORD, "Con", "c@example.com", Locale.ENGLISH),
                new Contact(NetworkFixture.unique("contact"), "short", "Con", "c@example.com", Locale.ENGLISH))) {
            StartOnboarding order = new StartOnboarding(NetworkFixture.details(name, "reseller"), contact, null);
            assertThatThrownBy(() -> onboardings.start(order, manager.reader()))
                    .isInstanceOf(BusinessRuleViolation.class);
            assertThat(directory.search(name, null, 1)).isEmpty();
        }
    }

    private OrganisationId start(PersonProfile starter, @Nullable PersonId verifier) {
        Contact contact = new Contact(
                NetworkFixture.unique("contact"), NetworkFixture.PASSWORD, "Con Tact", "c@example.com", Locale.ENGLISH);
        return onboardings.start(
                new StartOnboarding(
                        NetworkFixture.details(NetworkFixture.unique("Joining"), "reseller"), contact, verifier),
                starter.reader());
    }

    @Test
    void showsTheOfficeWhoMayBeTheSame() {
        String name = NetworkFixture.unique("Twin");
        LegalEntity entity = new LegalEntity(name + " Holding", NetworkFixture.unique("HRB"), name + ".example");
        OrganisationId known = fixture.begun(manager, name + " GmbH", entity).organisation();
        OnboardingFixture.Joining twin = fixture.begun(manager, name + " AG", entity);
        assertThat(desk.similarTo(twin.organisation(), manager.reader()))
                .containsExactly(new SimilarOrganisation(
                        known,
                        name + " GmbH",
                        Set.of(Likeness.REGISTRATION_NUMBER, Likeness.WEB_DOMAIN, Likeness.NAME)));
        assertThat(desk.similarTo(id, manager.reader())).isEmpty();
        assertThatThrownBy(
                        () -> desk.similarTo(twin.organisation(), twin.contact().reader()))
                .isInstanceOf(UnknownOnboarding.class);
    }

    @Test
    void listsTheNewestFirstToTheOfficeAndItsOwnToAPartner() {
        OrganisationId newer = fixture.begun(manager).organisation();
        assertThat(desk.all(manager.reader(), null, 500))
                .extracting(OnboardingView::organisation)
                .containsSubsequence(newer, id);
        assertThat(desk.all(manager.reader(), newer, 500))
                .extracting(OnboardingView::organisation)
                .contains(id)
                .doesNotContain(newer);
        assertThat(desk.all(partner.reader(), null, 500))
                .extracting(OnboardingView::organisation)
                .containsExactly(id);
        assertThat(desk.all(partner.reader(), id, 500)).isEmpty();
    }

    @Test
    void takesWhoeverIsRegisteredOtherwiseForVerified() {
        OrganisationId plain = network.organisation("reseller");
        assertThat(directory.get(plain).verified()).isTrue();
        assertThatThrownBy(() -> desk.get(plain, manager.reader())).isInstanceOf(UnknownOnboarding.class);
    }

    private boolean isVerified() {
        return directory.matchProfiles(Set.of(id)).stream().allMatch(MatchProfile::verified);
    }
}
