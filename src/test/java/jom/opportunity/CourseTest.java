package jom.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.References;
import jom.opportunity.OpportunityFixture.Deal;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.platform.AuditVerification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@JomTest
@RecordApplicationEvents
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CourseTest {

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final Services services;
    private final AuditTrail audit;
    private final AuditVerification verification;
    private final References references;

    private Deal deal;
    private OrganisationId partner;

    CourseTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            Services services,
            AuditTrail audit,
            AuditVerification verification,
            References references) {
        this.network = network;
        this.fixture = fixture;
        this.services = services;
        this.audit = audit;
        this.verification = verification;
        this.references = references;
    }

    @BeforeEach
    void meet() {
        deal = fixture.deal();
        partner = network.organisation("software-vendor");
    }

    @Test
    void runsFromIntakeToSettlement(ApplicationEvents events) {
        OpportunityId id = fixture.proposed(AnOpportunity.of(deal.originator()).order(), partner);
        services.decisions()
                .record(id, new RecordCustomerDecision(CustomerDecision.WON, DecisionReason.SOLUTION_FIT, null));
        services.progress().delivered(id);
        services.settlement().complete(id);
        assertThat(stage(id)).isEqualTo(Stage.SETTLED);
        assertThat(events.stream(Record.class)
                        .filter(fact -> fact.getClass().getPackage().equals(Stage.class.getPackage())))
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "OpportunityTakenIn",
                        "RegistrationDecided",
                        "OpportunityQualified",
                        "InvitationOpened",
                        "InvitationAnswered",
                        "TeamCompleted",
                        "CustomerDecided",
                        "OpportunitySettled");
        assertThat(audit.entries(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "opportunity.takenIn",
                        "opportunity.registrationDecided",
                        "opportunity.qualified",
                        "opportunity.invitationConfirmed",
                        "opportunity.invitationOpened",
                        "opportunity.invitationAccepted",
                        "opportunity.teamCompleted",
                        "opportunity.chartered",
                        "opportunity.proposed",
                        "opportunity.customerDecided",
                        "opportunity.delivered",
                        "opportunity.settled");
        assertThat(verification.faultIn(id.value())).isEmpty();
    }

    @Test
    void aWinBecomesAReferenceOfEverybodyWhoTookPart() {
        OpportunityId id = fixture.proposed(AnOpportunity.of(deal.originator()).order(), partner);
        services.decisions().record(id, new RecordCustomerDecision(CustomerDecision.WON, DecisionReason.PRICE, null));
        services.settlement().complete(id);
        String customer = services.opportunities().facts(id).customer().name();
        for (OrganisationId member : List.of(deal.originator(), partner)) {
            assertThat(references.of(member)).singleElement().satisfies(reference -> {
                assertThat(reference.customer()).isEqualTo(customer);
                assertThat(reference.solutionAreas())
                        .extracting(Object::toString)
                        .containsExactly("patient-care");
            });
        }
        assertThatThrownBy(() -> services.settlement().complete(id)).isInstanceOf(StageNotReachable.class);
        assertThat(references.of(partner)).hasSize(1);
    }

    @Test
    void asksEveryParticipantWhyItWasLost() {
        OpportunityId id = fixture.proposed(AnOpportunity.of(deal.originator()).order(), partner);
        assertThatThrownBy(
                        () -> services.lossReasons().record(id, new LossReason(partner, LossCause.PRICE, null, null)))
                .isInstanceOf(StageNotReachable.class);
        services.decisions()
                .record(id, new RecordCustomerDecision(CustomerDecision.LOST, DecisionReason.COMPETITOR, "incumbent"));
        LossReason dear = new LossReason(partner, LossCause.PRICE, "Cheap & Co", "too dear");
        LossReason other = new LossReason(deal.originator(), LossCause.OTHER, null, null);
        services.lossReasons().record(id, dear);
        services.lossReasons().record(id, other);
        assertThat(services.lossReasons().of(id)).containsExactly(other, dear);
        assertThatThrownBy(() -> services.settlement().complete(id)).isInstanceOf(StageNotReachable.class);
    }

    @Test
    void keepsWhatParticipantsTellWithTheLatestFirst() {
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        Map<String, Object> first = Map.of("slaClass", "gold", "locations", List.of("Berlin"));
        services.facts().record(id, deal.originator(), "checkHosting", first);
        services.facts().record(id, deal.originator(), "checkHosting", Map.of("slaClass", "silver", "years", 3));
        assertThat(services.facts().latest(id, deal.originator(), "checkHosting"))
                .map(PartnerFact::content)
                .contains(Map.of("slaClass", "silver", "years", 3));
        assertThat(services.facts().all(id, "checkHosting"))
                .extracting(PartnerFact::content)
                .contains(first);
        assertThat(services.facts().latest(id, partner, "checkHosting")).isEmpty();
        assertThatThrownBy(() -> services.facts().record(OpportunityId.next(), partner, "any", Map.of()))
                .isInstanceOf(UnknownOpportunity.class);
    }

    @Test
    void theContractingPartyIsWhoTheCharterSays() {
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        fixture.joined(id, partner, ParticipantRole.SOLUTION);
        services.completeness().close(id);
        assertThat(services.opportunities().facts(id).prime()).isEqualTo(deal.originator());
        assertThatThrownBy(() -> services.progress().charterSigned(id, network.organisation("reseller")))
                .isInstanceOf(UnknownOpportunity.class);
        services.progress().charterSigned(id, partner);
        services.progress().proposalReleased(id);
        assertThat(services.opportunities().facts(id).prime()).isEqualTo(partner);
        RecordCustomerDecision won = new RecordCustomerDecision(CustomerDecision.WON, DecisionReason.PRICE, null);
        assertThatThrownBy(() -> services.decisions().record(id, deal.sellerReader(), won))
                .isInstanceOf(NotYours.class);
        services.decisions().record(id, reader(partner), won);
        assertThat(stage(id)).isEqualTo(Stage.WON);
    }

    @Test
    void onlyTheOriginatorWithdrawsAndOnlyBeforeTheWin() {
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        fixture.joined(id, partner, ParticipantRole.SOLUTION);
        OrganisationId asked = network.organisation("hosting-provider");
        fixture.invited(id, asked, ParticipantRole.HOSTING);
        assertThatThrownBy(() -> services.withdrawal().withdraw(id, reader(partner), "no"))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(
                        () -> services.withdrawal().withdraw(id, deal.manager().reader(), "no"))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> services.withdrawal().withdraw(id, reader(asked), "no"))
                .isInstanceOf(UnknownOpportunity.class);
        services.withdrawal().withdraw(id, deal.sellerReader(), "customer merged");
        assertThat(stage(id)).isEqualTo(Stage.WITHDRAWN);
        assertThat(services.invitations().find(id, asked))
                .map(InvitationFacts::status)
                .contains(InvitationStatus.RECALLED);
        assertThatThrownBy(() -> services.withdrawal().withdraw(id, deal.sellerReader(), "again"))
                .isInstanceOf(StageNotReachable.class);
        OpportunityId won = fixture.proposed(AnOpportunity.of(deal.originator()).order(), partner);
        services.decisions().record(won, new RecordCustomerDecision(CustomerDecision.WON, DecisionReason.PRICE, null));
        assertThatThrownBy(() -> services.withdrawal().withdraw(won, deal.sellerReader(), "too late"))
                .isInstanceOf(StageNotReachable.class);
    }

    @Test
    void amendsUntilTheCustomerDecidesAndNeverOverSomebodyElsesChange() {
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        long version =
                services.opportunities().insideView(id, deal.sellerReader()).version();
        AmendOpportunity order = new AmendOpportunity(
                Optional.of("New title"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        OpportunityView amended = services.amendments().amend(id, version, deal.sellerReader(), order);
        assertThat(amended.title()).isEqualTo("New title");
        assertThat(amended.version()).isGreaterThan(version);
        assertThatThrownBy(() -> services.amendments().amend(id, version, deal.sellerReader(), order))
                .isInstanceOf(OpportunityChanged.class);
        assertThatThrownBy(() -> services.amendments()
                        .amend(id, amended.version(), deal.manager().reader(), order))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void listsWhatOneTakesPartInAndWhatOneManagesNewestFirst() {
        OpportunityId first =
                fixture.qualified(AnOpportunity.of(deal.originator()).order());
        OpportunityId second =
                fixture.qualified(AnOpportunity.of(deal.originator()).order());
        OpportunityId third =
                fixture.qualified(AnOpportunity.of(deal.originator()).order());
        fixture.joined(second, partner, ParticipantRole.SOLUTION);
        fixture.invited(third, partner, ParticipantRole.SOLUTION);
        assertThat(ids(deal.sellerReader(), Optional.empty(), 10)).containsExactly(third, second, first);
        assertThat(ids(deal.manager().reader(), Optional.empty(), 2)).containsExactly(third, second);
        assertThat(ids(deal.manager().reader(), Optional.of(second), 2)).containsExactly(first);
        assertThat(ids(reader(partner), Optional.empty(), 10)).containsExactly(second);
        assertThat(ids(reader(network.organisation("reseller")), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void numbersForPeopleAreUnique() {
        List<String> numbers = Stream.of("first", "second")
                .map(title -> AnOpportunity.of(deal.originator()).titled(title).order())
                .map(order -> services.opportunities()
                        .facts(services.intake().takeIn(order))
                        .number())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("JO-\\d{6,}"));
    }

    private List<OpportunityId> ids(Reader reader, Optional<OpportunityId> before, int limit) {
        return services.opportunities().mine(reader, before, limit).stream()
                .map(OpportunitySummary::id)
                .toList();
    }

    private Reader reader(OrganisationId organisation) {
        return network.partnerUser(organisation).reader();
    }

    private Stage stage(OpportunityId id) {
        return services.opportunities().facts(id).stage();
    }
}
