package jom.network.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.StatementCounter;
import jom.kernel.BusinessRuleViolation;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.UnknownOrganisation;
import jom.network.connections.InvitationPolicy.Openness;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConnectionsTest {

    private static final String NOTE = "You build what we sell.";

    private final NetworkFixture network;
    private final Connections connections;
    private final Blocks blocks;
    private final InvitationPolicies policies;
    private final Barriers barriers;
    private final StatementCounter counter;

    private OrganisationId asker;
    private OrganisationId asked;

    ConnectionsTest(
            NetworkFixture network,
            Connections connections,
            Blocks blocks,
            InvitationPolicies policies,
            Barriers barriers,
            StatementCounter counter) {
        this.network = network;
        this.connections = connections;
        this.blocks = blocks;
        this.policies = policies;
        this.barriers = barriers;
        this.counter = counter;
    }

    @BeforeEach
    void meet() {
        asker = network.organisation("reseller");
        asked = network.organisation("software-vendor");
    }

    private ConnectionProfile seenByAsked() {
        return connections.get(asked, asker);
    }

    @Test
    void connectsTwoWhoAgree() {
        connections.request(asker, asked, NOTE);
        ConnectionProfile request = seenByAsked();
        assertThat(request.waitsForAnswer()).isTrue();
        assertThat(request.note()).isEqualTo(NOTE);
        assertThat(connections.get(asker, asked).waitsForAnswer()).isFalse();
        connections.accept(asked, asker, request.version());
        assertThat(connections.of(asker, ConnectionStatus.CONNECTED, null, 10))
                .extracting(ConnectionProfile::other)
                .containsExactly(asked);
        assertThat(connections.of(asked, ConnectionStatus.CONNECTED, null, 10))
                .extracting(ConnectionProfile::other)
                .containsExactly(asker);
        assertRefused("connectionThereAlready", () -> connections.request(asked, asker, NOTE));
        connections.end(asker, asked, 1);
        assertThat(seenByAsked().status()).isEqualTo(ConnectionStatus.ENDED);
        assertRefused("connectionTooSoon", () -> connections.request(asked, asker, NOTE));
    }

    @Test
    void lessensNobodysPeaceAfterARefusal() {
        connections.request(asker, asked, NOTE);
        connections.decline(asked, asker, 0, "Not this year.");
        assertThat(connections.get(asker, asked).reason()).contains("Not this year.");
        assertRefused("connectionTooSoon", () -> connections.request(asker, asked, NOTE));
        assertThat(connections.request(asked, asker, NOTE).status())
                .as("whoever said no may ask itself")
                .isEqualTo(ConnectionStatus.REQUESTED);
        assertThat(connections.get(asker, asked).waitsForAnswer()).isTrue();
    }

    @Test
    void refusesWhatIsNotForTheOneWhoTriesOrComesTooLate() {
        assertRefused("unknownConnection", () -> connections.accept(asked, asker, 0));
        connections.request(asker, asked, NOTE);
        assertRefused("connectionNotWaiting", () -> connections.accept(asker, asked, 0));
        assertRefused("connectionNotOpen", () -> connections.end(asked, asker, 0));
        assertRefused("connectionChanged", () -> connections.accept(asked, asker, 7));
        connections.end(asker, asked, 0);
        assertRefused("connectionNotWaiting", () -> connections.accept(asked, asker, 1));
        assertRefused("connectionWithItself", () -> connections.request(asker, asker, NOTE));
        assertThatThrownBy(() -> connections.request(asker, OrganisationId.next(), NOTE))
                .isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void sendsNoMoreThanFiftyRequestsADay() {
        for (int sent = 0; sent < 50; sent++) {
            connections.request(asker, network.organisation("reseller"), NOTE);
        }
        assertRefused("connectionsTooManyToday", () -> connections.request(asker, asked, NOTE));
        assertThat(connections.find(asker, asked)).isEmpty();
    }

    @Test
    void letsTheBlockedOneAskAndNeverKnow() {
        blocks.block(asked, asker);
        blocks.block(asked, asker);
        assertThat(blocks.of(asked)).containsExactly(asker);
        ConnectionProfile request = connections.request(asker, asked, NOTE);
        assertThat(connections.get(asker, asked)).isEqualTo(request);
        assertThat(connections.find(asked, asker)).isEmpty();
        assertThat(connections.of(asked, null, null, 10)).isEmpty();
        assertRefused("unknownConnection", () -> connections.accept(asked, asker, 0));
        assertRefused("connectionBlocked", () -> connections.request(asked, asker, NOTE));
        blocks.unblock(asked, asker);
        assertThat(seenByAsked().waitsForAnswer()).isTrue();
    }

    @Test
    void showsTheBlockedOneNoMoreThanThatTheConnectionHasEnded() {
        connections.request(asker, asked, NOTE);
        connections.accept(asked, asker, 0);
        blocks.block(asked, asker);
        ConnectionProfile blocked = connections.get(asker, asked);
        OrganisationId other = network.organisation("reseller");
        connections.request(asker, other, NOTE);
        connections.accept(other, asker, 0);
        connections.end(other, asker, 1);
        ConnectionProfile ended = connections.get(asker, other);
        assertThat(blocked)
                .usingRecursiveComparison()
                .ignoringFields("other", "requestedAt", "answeredAt.value")
                .isEqualTo(ended);
    }

    @Test
    void tellsWhoMustNotWorkTogetherInOneStatement() {
        OrganisationId third = network.organisation("reseller");
        blocks.block(asked, asker);
        blocks.block(third, asked);
        assertThat(blocks.pairsAmong(List.of(asker, asked, third)))
                .containsExactlyInAnyOrder(OrganisationPair.of(asker, asked), OrganisationPair.of(asked, third));
        assertThat(blocks.pairsAmong(List.of(asker, third))).isEmpty();
        List<OrganisationId> many = Stream.concat(
                        Stream.of(asker, asked),
                        Stream.generate(OrganisationId::next).limit(1_500))
                .toList();
        assertThat(counter.during(() ->
                                assertThat(blocks.pairsAmong(many)).containsExactly(OrganisationPair.of(asker, asked)))
                        .statements())
                .isEqualTo(1);
        assertThat(barriers.around(third, List.of(asker)))
                .containsEntry(asked, Barrier.BLOCKED)
                .doesNotContainKey(asker);
    }

    @Test
    void keepsAwayWhomAnOrganisationDoesNotWantToBeInvitedBy() {
        OrganisationId third = network.organisation("reseller");
        assertThat(policies.of(asked)).isEqualTo(new InvitationPolicies.Kept(InvitationPolicy.OPEN, 0));
        policies.change(asked, 0, new InvitationPolicy(Openness.ALL_BUT, Set.of(asker)));
        assertThat(barriers.around(asker, List.of(asker))).containsEntry(asked, Barrier.TAKES_NO_INVITATIONS);
        assertThat(barriers.around(third, List.of(third))).doesNotContainKey(asked);
        policies.change(asked, 1, new InvitationPolicy(Openness.NONE, Set.of()));
        assertThat(barriers.around(third, List.of(third))).containsEntry(asked, Barrier.TAKES_NO_INVITATIONS);
        assertThatThrownBy(() -> policies.change(asked, 1, InvitationPolicy.OPEN))
                .isInstanceOf(InvitationPolicyChanged.class);
        policies.change(asked, 2, InvitationPolicy.OPEN);
        assertThat(barriers.around(third, List.of(third))).doesNotContainKey(asked);
        assertThatThrownBy(() -> policies.change(
                        asked, 3, new InvitationPolicy(Openness.ALL_BUT, Set.of(OrganisationId.next()))))
                .isInstanceOf(UnknownOrganisation.class);
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("code")
                .isEqualTo("network." + code);
    }
}
