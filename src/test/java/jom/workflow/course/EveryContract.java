package jom.workflow.course;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import jom.network.Capability;
import jom.opportunity.Customer;
import jom.opportunity.ParticipantRole;
import jom.workflow.DeadlineWatch;

/** Courses that come past every contract of the shipped models between them, with whatever can be refused on the way. */
public final class EveryContract {

    private static final int MONTHS_MAX = 8;

    private final Casts casts;
    private final Stage stage;
    private final DeadlineWatch watch;

    public EveryContract(Casts casts, Stage stage, DeadlineWatch watch) {
        this.casts = casts;
        this.stage = stage;
        this.watch = watch;
    }

    /** One company of each partner type, whose people and manager speak this language. */
    public Cast cast(Locale language) {
        return casts.speaking(
                language,
                Set.of(),
                "large-account-reseller",
                "software-vendor",
                "reseller",
                "system-integrator",
                "hosting-provider");
    }

    /** Has all of it answered by this hand. */
    public void come(Cast cast, Hand hand) {
        Set<String> answered = new HashSet<>();
        new Round(
                        cast,
                        (person, task, view, answers) -> {
                            answered.add(task.contract());
                            hand.answer(person, task, view, answers);
                        },
                        answered)
                .all();
    }

    private final class Round {

        private final Cast cast;
        private final Locale language;
        private final Hand hand;
        private final Set<String> answered;

        private Round(Cast cast, Hand hand, Set<String> answered) {
            this.cast = cast;
            this.language = cast.manager().language();
            this.hand = hand;
            this.answered = answered;
        }

        private void all() {
            Customer customer = stage.aCustomer(cast);
            Course won = won(cast, customer);
            queued(customer);
            lost();
            won.toItsEnd();
            afterwards(won);
            withoutTeam();
            handedOver();
            joined();
            introduced();
            recruited();
        }

        /** Somebody is won who joins. */
        private void recruited() {
            Cast other = casts.speaking(language, Set.of(), "reseller", "software-vendor");
            Recruiting recruiting = Recruiting.begun(stage, other).by(hand);
            recruiting.answer(
                    recruiting.manager(),
                    "recruitPartner",
                    "{'outcome': 'joined', 'organisationId': '" + other.partner(1) + "'}");
        }

        /** Both meet, and the manager tells what came of it. */
        private void introduced() {
            Introducing introducing = Introducing.begun(
                            stage, casts.speaking(language, Set.of(), "reseller", "software-vendor"))
                    .by(hand)
                    .bothWantIt()
                    .fire("event_followUpDue");
            introducing.answer(
                    introducing.manager(), "reportIntroduction", "{'outcome': 'talks', 'words': 'A workshop in May'}");
        }

        /** Sent back once, and with a reference that is confirmed. */
        private void joined() {
            Joining joining = Joining.begun(stage, casts.speaking(language, Set.of(), "reseller"))
                    .by(hand)
                    .told(Joining.NO_REFERENCES)
                    .decided("sendBack", ", 'reason': 'Whom have you served?'")
                    .toldMore();
            String reference = joining.shown(joining.manager())
                    .at("/choices/references/0/value")
                    .asText();
            joining.decided("accept", ", 'confirmedReferences': ['" + reference + "']")
                    .answer(joining.manager(), "choosePortfolio", "{'portfolioId': 'none'}");
        }

        /** With a promise, a question and its answer. */
        private void handedOver() {
            Cast other = casts.speaking(language, Set.of(), "reseller");
            HandingOver handing = HandingOver.begun(stage, other).by(hand);
            handing.answer(
                            handing.leaving(),
                            "listOpenWork",
                            "{'items': [{'kind': 'promise', 'organisationId': '" + other.originator()
                                    + "', 'what': 'A joint workshop', 'dueOn': '2100-02-10'}]}")
                    .answer(handing.successor(), "takeOverWork", "{'decision': 'sendBack', 'note': 'Who comes to it?'}")
                    .answer(handing.leaving(), "clarifyWork", "{'answer': 'Three people of theirs'}")
                    .answer(handing.successor(), "takeOverWork", "{'decision': 'takeOver'}");
        }

        /** With whatever can be objected, refused and changed on the way; one step is late. */
        private Course won(Cast cast, Customer customer) {
            Course course = stage.takenIn(
                            cast,
                            customer,
                            ParticipantRole.SOLUTION,
                            ParticipantRole.RESALE,
                            ParticipantRole.INTEGRATION,
                            ParticipantRole.HOSTING)
                    .by(hand);
            Detours.all().forEach(course::with);
            course.until("attachSolution");
            stage.engine
                    .getTaskService()
                    .setDueDate(
                            course.next("attachSolution").task().id(),
                            Date.from(Instant.now().minusSeconds(60)));
            watch.round();
            return course.answer("handleOverdueStep");
        }

        /** Of a customer that is somebody else's already. */
        private void queued(Customer customer) {
            stage.takenIn(casts.speaking(language, Set.of(), "reseller"), customer, ParticipantRole.SOLUTION)
                    .by(hand)
                    .with("confirmRegistration", "{'outcome': 'queued'}")
                    .toItsEnd();
        }

        private void lost() {
            stage.takenIn(
                            casts.speaking(language, Set.of(), "reseller", "software-vendor", "software-vendor"),
                            Set.of(ParticipantRole.RESALE),
                            ParticipantRole.SOLUTION)
                    .by(hand)
                    .with(
                            "answerInvitation",
                            "{'answer': 'decline', 'declineReason': 'unableToSupport', 'note': 'all hands full'}")
                    .with("recordCustomerDecision", "{'decision': 'lost', 'reason': 'price'}")
                    .toItsEnd();
        }

        private void afterwards(Course course) {
            course.fire("event_renewalDue").fire("event_yearlyCountDue").toItsEnd();
            for (int month = 0; month < MONTHS_MAX && !answered.contains("completeExit"); month++) {
                course.fire("event_nextStepDue").toItsEnd();
            }
        }

        private void withoutTeam() {
            Set<Capability> rare = Set.of(new Capability("internet-of-things"));
            stage.takenInWanting(
                            casts.speaking(language, rare, "reseller", "software-vendor"),
                            rare,
                            ParticipantRole.SOLUTION)
                    .by(hand)
                    .nobodyWillDo()
                    .with("handleMissingTeam", "{'decision': 'abandon', 'reason': 'nobody left'}")
                    .toItsEnd();
        }
    }
}
