package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.Map;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.proposal.ContentHash;
import jom.proposal.JointProposals;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.workflow.CurrentViewer;
import jom.workflow.Tasks;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Stage;
import org.springframework.stereotype.Component;

/** What partners and managers do to opportunities, their papers and their tasks. */
@Component
class OpportunityDeeds implements Deeds {

    private static final String OPPORTUNITIES = API + "/opportunities";
    private static final String TASKS = API + "/tasks";
    private static final String INTAKE = "{'originator': '%s', 'title': 'One patient file', 'customer': {'name': '%s',"
            + " 'country': 'DE', 'industry': 'healthcare'}, 'need': {'problem': 'Patient files live in seven"
            + " systems.', 'solutionAreas': ['patient-care'], 'rolesWanted': ['solution']}, 'value': {'amount':"
            + " '250000.00', 'currency': 'EUR'}, 'expectedClose': '2100-06-30', 'origin': 'tender', 'consent':"
            + " {'toShare': true, 'toContact': false}, 'ownRoles': ['resale']}";

    /** What opportunities are brought into their stages with. */
    @Component
    record Stages(
            NetworkFixture network,
            OpportunityFixture opportunities,
            Opportunities views,
            TeamFixture teams,
            JointProposals proposals) {}

    /** What tasks come from. */
    @Component
    record Work(Casts casts, Stage stage, Tasks tasks, CurrentViewer viewers) {}

    private final Stages stages;
    private final Work work;

    OpportunityDeeds(Stages stages, Work work) {
        this.stages = stages;
        this.work = work;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        Deal deal = stages.opportunities().deal();
        opportunities(deeds, deal);
        endings(deeds, deal);
        papers(deeds);
        tasks(deeds);
        return deeds;
    }

    private OpportunityId qualified(Deal deal) {
        return stages.opportunities()
                .qualified(AnOpportunity.of(deal.originator()).order());
    }

    private void opportunities(Map<String, Deed> deeds, Deal deal) {
        OpportunityId known = qualified(deal);
        long version = stages.views().insideView(known, deal.sellerReader()).version();
        deeds.put(
                "POST " + OPPORTUNITIES,
                Deed.of(deal.seller(), () -> post(OPPORTUNITIES), "opportunity.takenIn")
                        .sending(INTAKE.formatted(deal.originator(), NetworkFixture.unique("Klinikum"))));
        deeds.put(
                "PATCH " + OPPORTUNITIES + "/{opportunity}",
                Deed.of(
                                deal.seller(),
                                () -> patch(OPPORTUNITIES + "/" + known).header(IF_MATCH, "\"" + version + "\""),
                                "opportunity.amended")
                        .sending("{'title': 'Two patient files'}")
                        .about(known)
                        .changing());
    }

    private void endings(Map<String, Deed> deeds, Deal deal) {
        OpportunityId gone = qualified(deal);
        deeds.put(
                "POST " + OPPORTUNITIES + "/{opportunity}/withdrawal",
                Deed.of(deal.seller(), () -> post(OPPORTUNITIES + "/" + gone + "/withdrawal"), "opportunity.withdrawn")
                        .sending("{'reason': 'The customer went silent.'}")
                        .about(gone)
                        .changing());
        OrganisationId leaver = stages.network().organisation("software-vendor");
        OpportunityId left = stages.opportunities()
                .proposed(AnOpportunity.of(deal.originator()).order(), leaver);
        long read = stages.views().insideView(left, deal.sellerReader()).version();
        deeds.put(
                "POST " + OPPORTUNITIES + "/{opportunity}/participants/{organisation}/departure",
                Deed.of(
                                deal.seller(),
                                () -> post(OPPORTUNITIES + "/" + left + "/participants/" + leaver + "/departure")
                                        .header(IF_MATCH, "\"" + read + "\""),
                                "opportunity.participantReleased")
                        .sending("{'reason': 'Their people are needed elsewhere.'}")
                        .about(left)
                        .changing());
        OpportunityId decided = stages.opportunities()
                .proposed(
                        AnOpportunity.of(deal.originator()).order(),
                        stages.network().organisation("software-vendor"));
        deeds.put(
                "POST " + OPPORTUNITIES + "/{opportunity}/customer-decision",
                Deed.of(
                                deal.seller(),
                                () -> post(OPPORTUNITIES + "/" + decided + "/customer-decision"),
                                "opportunity.customerDecided")
                        .sending("{'decision': 'won', 'reason': 'solutionFit', 'note': 'at last'}")
                        .about(decided)
                        .changing());
    }

    private void papers(Map<String, Deed> deeds) {
        Alliance signing = stages.teams().formed(1);
        ContentHash hash = stages.teams().proposed(signing);
        deeds.put(
                "POST " + OPPORTUNITIES + "/{opportunity}/charter/signatures",
                Deed.of(
                                stages.network().partnerUser(signing.partner()),
                                () -> post(OPPORTUNITIES + "/" + signing.id() + "/charter/signatures"),
                                "proposal.charterVersionSigned")
                        .sending("{'organisationId': '" + signing.partner() + "', 'hash': '" + hash.hex() + "'}")
                        .about(signing.id()));
        String trials = API + "/split-agreements/";
        deeds.put(
                "POST " + trials + "{opportunity}/trials",
                Deed.of(stages.network().partnerUser(signing.partner()), () -> post(trials + signing.id() + "/trials"))
                        .sending("{'amount': {'amount': '100.00', 'currency': 'EUR'}}"));
        Alliance writing = stages.teams().chartered(1);
        stages.proposals().open(writing.id());
        String section = OPPORTUNITIES + "/" + writing.id() + "/proposal/sections/" + writing.partner();
        deeds.put(
                "PUT " + OPPORTUNITIES + "/{opportunity}/proposal/sections/{organisation}",
                Deed.of(
                                stages.network().partnerUser(writing.partner()),
                                () -> put(section).header(IF_MATCH, FIRST_VERSION),
                                "proposal.sectionContributed")
                        .sending("{'title': 'Licences', 'text': 'All of them.', 'priceLines': []}")
                        .about(writing.id()));
    }

    private void tasks(Map<String, Deed> deeds) {
        Cast cast = work.casts().of("reseller", "software-vendor");
        String taken = task(cast);
        String claimed = task(cast);
        String done = task(cast);
        PersonProfile manager = cast.manager();
        work.tasks().claim(work.viewers().named(manager.signInName()), claimed);
        deeds.put("POST " + TASKS + "/{task}/claim", Deed.of(manager, () -> post(TASKS + "/" + taken + "/claim")));
        deeds.put(
                "DELETE " + TASKS + "/{task}/claim", Deed.of(manager, () -> delete(TASKS + "/" + claimed + "/claim")));
        deeds.put(
                "POST " + TASKS + "/{task}/completion",
                Deed.of(manager, () -> post(TASKS + "/" + done + "/completion"), "opportunity.registrationDecided")
                        .sending("{'outcome': 'protected'}")
                        .changing());
    }

    /** The manager's, about a new opportunity. */
    private String task(Cast cast) {
        String opportunity =
                work.stage().takenIn(cast, ParticipantRole.SOLUTION).id().toString();
        return work.tasks().newest(work.viewers().named(cast.manager().signInName()), null, 50).stream()
                .filter(open -> open.businessKey().equals(opportunity))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
