package jom.lifecycle;

import java.util.List;

/** Courses that differ: between them they take every turn a partner or manager can give to an opportunity that goes on. */
final class Scripts {

    private Scripts() {}

    static List<Script> all() {
        return List.of(
                usual("won"),
                lost("lost on price", "price"),
                usual("won, an invitee declined and was replaced")
                        .but("answerInvitation", "{'answer': 'decline', 'declineReason': 'unableToSupport'}"),
                usual("won, the charter was countered twice")
                        .but("signCharter", "{'decision': 'counter', 'comment': 'We want to contract.'}")
                        .but("signCharter", "{'decision': 'counter', 'comment': 'So do we.'}"),
                usual("won, the proposal was worked over")
                        .but("reviewProposal", "{'decision': 'rework', 'comment': 'Too long.'}"),
                usual("won, one objected before signing off")
                        .but("signOffProposal", "{'decision': 'object', 'comment': 'Our price is missing.'}"),
                usual("won, a milestone was refused once")
                        .but("acceptMilestone", "{'accepted': 'no', 'defects': 'It does not run.'}"),
                usual("won, finance objected to its part")
                        .but("approveSplit", "{'decision': 'object', 'comment': 'We count otherwise.'}"),
                usual("withdrawn by the customer")
                        .but("recordCustomerDecision", "{'decision': 'withdrawn', 'reason': 'projectStopped'}"),
                usual("won, the charter went to the manager")
                        .but("signCharter", "{'decision': 'counter', 'comment': 'No.'}")
                        .but("signCharter", "{'decision': 'counter', 'comment': 'No again.'}")
                        .but("signCharter", "{'decision': 'counter', 'comment': 'Still no.'}"),
                usual("won, another team was asked for").but("confirmTeam", "{'decision': 'again'}"),
                lost("lost to a competitor", "competitor"),
                usual("won, beside another claim").but("confirmRegistration", "{'outcome': 'coProtected'}"));
    }

    private static Script usual(String name) {
        return Script.named(name);
    }

    private static Script lost(String name, String reason) {
        return Script.named(name).but("recordCustomerDecision", "{'decision': 'lost', 'reason': '" + reason + "'}");
    }
}
