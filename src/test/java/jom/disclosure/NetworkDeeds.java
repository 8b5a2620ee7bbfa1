package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PeopleRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.onboarding.OnboardingFixture;
import jom.network.onboarding.Onboardings;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.goals.GoalId;
import jom.portfolio.goals.GoalKind;
import jom.portfolio.goals.Goals;
import jom.portfolio.goals.SetGoal;
import jom.portfolio.handover.HandoverId;
import jom.portfolio.handover.Handovers;
import jom.portfolio.handover.StartHandover;
import org.springframework.stereotype.Component;

/** What administrators and partners do to organisations, people and portfolios. */
@Component
class NetworkDeeds implements Deeds {

    private static final String ORGANISATION = "{'name': '%s', 'legalName': 'Contoso AG', 'home': 'CH',"
            + " 'timeZone': 'Europe/Zurich', 'partnerTypes': ['reseller']}";
    private static final String PERSON = "{'displayName': 'Bob', 'email': 'bob@example.com', 'language': 'de',"
            + " 'roles': ['FINANCE'], 'organisations': []}";

    private final NetworkFixture network;
    private final PeopleRegistry people;
    private final Portfolios portfolios;
    private final Goals goals;
    private final Handovers handovers;
    private final Onboardings onboardings;
    private final OnboardingFixture joinings;

    NetworkDeeds(
            NetworkFixture network,
            PeopleRegistry people,
            Portfolios portfolios,
            Goals goals,
            Handovers handovers,
            Onboardings onboardings,
            OnboardingFixture joinings) {
        this.network = network;
        this.people = people;
        this.portfolios = portfolios;
        this.goals = goals;
        this.handovers = handovers;
        this.onboardings = onboardings;
        this.joinings = joinings;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        organisations(deeds, administrator);
        onboardings(deeds);
        persons(deeds, administrator);
        portfolios(deeds, administrator);
        handovers(deeds);
        return deeds;
    }

    private void organisations(Map<String, Deed> deeds, PersonProfile administrator) {
        OrganisationId known = network.organisation("reseller");
        String door = API + "/organisations";
        deeds.put(
                "POST " + door,
                Deed.of(administrator, () -> post(door), "network.organisationRegistered")
                        .sending("{'details': " + ORGANISATION.formatted(NetworkFixture.unique("Contoso")) + "}"));
        deeds.put(
                "PUT " + door + "/{organisation}",
                Deed.of(
                                administrator,
                                () -> put(door + "/" + known).header(IF_MATCH, FIRST_VERSION),
                                "network.organisationChanged")
                        .sending(ORGANISATION.formatted(NetworkFixture.unique("Contoso")))
                        .about(known)
                        .changing());
        deeds.put(
                "POST " + door + "/{organisation}/references",
                Deed.of(
                                network.partnerUser(known),
                                () -> post(door + "/" + known + "/references"),
                                "network.referenceAdded")
                        .sending("{'customer': 'Migros', 'industry': 'retail', 'country': 'CH', 'year': 2024}")
                        .about(known));
    }

    private void onboardings(Map<String, Deed> deeds) {
        PersonProfile manager = network.person(Role.PPM);
        String door = API + "/onboardings";
        deeds.put(
                "POST " + door,
                Deed.of(manager, () -> post(door), "network.onboardingStarted")
                        .sending("{'name': '" + NetworkFixture.unique("Fabrikam") + "', 'home': 'CH', 'timeZone':"
                                + " 'Europe/Zurich', 'partnerTypes': ['reseller'], 'contact': {'signInName': '"
                                + NetworkFixture.unique("fab") + "', 'password': '" + NetworkFixture.PASSWORD
                                + "', 'displayName': 'Fay', 'email': 'fay@example.com', 'language': 'en'}}"));
        onboarding(deeds, manager, "submission", "network.onboardingSubmitted", "");
        onboarding(
                deeds,
                manager,
                "verification",
                "network.onboardingAccepted",
                "{'outcome': 'accept', 'organisationVersion': 0}");
        onboarding(deeds, manager, "withdrawal", "network.onboardingWithdrawn", "{'reason': 'never answered'}");
    }

    private void onboarding(Map<String, Deed> deeds, PersonProfile manager, String step, String action, String body) {
        OnboardingFixture.Joining joining = joinings.begun(manager);
        boolean isVerified = step.equals("verification");
        if (isVerified) {
            onboardings.submit(joining.organisation(), joining.contact().reader(), 0);
        }
        Deed deed = Deed.of(
                        step.equals("submission") ? joining.contact() : manager,
                        () -> post(API + "/onboardings/" + joining.organisation() + "/" + step)
                                .header(IF_MATCH, isVerified ? "\"1\"" : FIRST_VERSION),
                        action)
                .about(joining.organisation());
        deeds.put("POST " + API + "/onboardings/{organisation}/" + step, body.isEmpty() ? deed : deed.sending(body));
    }

    private void persons(Map<String, Deed> deeds, PersonProfile administrator) {
        PersonProfile known = network.person(Role.PPM);
        PersonProfile leaving = network.person(Role.FINANCE);
        PersonProfile back = network.person(Role.FINANCE);
        people.disable(back.id());
        String door = API + "/people";
        deeds.put(
                "POST " + door,
                Deed.of(administrator, () -> post(door), "network.personRegistered")
                        .sending("{'signInName': '" + NetworkFixture.unique("bob") + "', 'password': '"
                                + NetworkFixture.PASSWORD + "', 'details': " + PERSON + "}"));
        deeds.put(
                "PUT " + door + "/{somebody}",
                Deed.of(
                                administrator,
                                () -> put(door + "/" + known.id()).header(IF_MATCH, FIRST_VERSION),
                                "network.personChanged")
                        .sending(PERSON)
                        .about(known.id())
                        .changing());
        deeds.put(
                "PUT " + door + "/{somebody}/disabled",
                Deed.of(administrator, () -> put(door + "/" + leaving.id() + "/disabled"), "network.personDisabled")
                        .about(leaving.id())
                        .changing());
        deeds.put(
                "DELETE " + door + "/{somebody}/disabled",
                Deed.of(administrator, () -> delete(door + "/" + back.id() + "/disabled"), "network.personEnabled")
                        .about(back.id())
                        .changing());
    }

    private void portfolios(Map<String, Deed> deeds, PersonProfile administrator) {
        PersonProfile manager = network.person(Role.PPM);
        PersonProfile second = network.person(Role.PPM);
        PersonProfile third = network.person(Role.PPM);
        OrganisationId member = network.organisation("reseller");
        OrganisationId newcomer = network.organisation("reseller");
        PortfolioId known = portfolios.found(new FoundPortfolio(
                NetworkFixture.unique("Portfolio"), Set.of(manager.id(), second.id()), List.of(member)));
        String door = API + "/portfolios";
        String one = door + "/" + known;
        deeds.put(
                "POST " + door,
                Deed.of(administrator, () -> post(door), "portfolio.founded")
                        .sending("{'name': '" + NetworkFixture.unique("Retail") + "', 'managers': ['" + manager.id()
                                + "']}"));
        deeds.put(
                "PUT " + door + "/{portfolio}/managers/{person}",
                Deed.of(administrator, () -> put(one + "/managers/" + third.id()), "portfolio.managerAppointed")
                        .about(known));
        deeds.put(
                "DELETE " + door + "/{portfolio}/managers/{person}",
                Deed.of(administrator, () -> delete(one + "/managers/" + second.id()), "portfolio.managerDismissed")
                        .about(known)
                        .changing());
        deeds.put(
                "PUT " + door + "/{portfolio}/members/{organisation}",
                Deed.of(administrator, () -> put(one + "/members/" + newcomer), "portfolio.memberJoined")
                        .about(known));
        deeds.put(
                "DELETE " + door + "/{portfolio}/members/{organisation}",
                Deed.of(administrator, () -> delete(one + "/members/" + member), "portfolio.memberLeft")
                        .about(known)
                        .changing());
    }

    private void handovers(Map<String, Deed> deeds) {
        PersonProfile manager = network.person(Role.PPM);
        PersonProfile successor = network.person(Role.PPM);
        PersonProfile second = network.person(Role.PPM);
        PortfolioId known = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id(), second.id()), List.of()));
        HandoverId running = network.as(
                second,
                () -> handovers.start(
                        known,
                        second.reader(),
                        new StartHandover(second.id(), successor.id(), "leaves", LocalDate.parse("2100-03-31"))));
        String door = API + "/portfolios/{portfolio}/handovers";
        String one = API + "/portfolios/" + known + "/handovers";
        deeds.put(
                "POST " + door,
                Deed.of(manager, () -> post(one), "portfolio.handoverStarted")
                        .sending("{'leaving': '" + manager.id() + "', 'successor': '" + successor.id()
                                + "', 'reason': 'moves on', 'lastDay': '2100-03-31'}"));
        goals(deeds, manager, known);
        deeds.put(
                "POST " + door + "/{handover}/cancellation",
                Deed.of(
                                manager,
                                () -> post(one + "/" + running + "/cancellation")
                                        .header(IF_MATCH, FIRST_VERSION),
                                "portfolio.handoverCancelled")
                        .sending("{'reason': 'she stays'}")
                        .about(running));
    }

    private void goals(Map<String, Deed> deeds, PersonProfile manager, PortfolioId portfolio) {
        SetGoal aim =
                new SetGoal(GoalKind.NEW_MEMBERS, 3, LocalDate.parse("2099-01-01"), LocalDate.parse("2100-12-31"));
        GoalId changing = network.as(manager, () -> goals.set(portfolio, aim, manager.reader()));
        GoalId ending = network.as(manager, () -> goals.set(portfolio, aim, manager.reader()));
        String door = API + "/portfolios/{portfolio}/goals";
        String one = API + "/portfolios/" + portfolio + "/goals";
        String sent = "{'kind': 'newMembers', 'target': 4, 'from': '2099-01-01', 'until': '2100-12-31'}";
        deeds.put(
                "POST " + door,
                Deed.of(manager, () -> post(one), "portfolio.goalSet")
                        .sending(sent)
                        .about(portfolio));
        deeds.put(
                "PUT " + door + "/{goal}",
                Deed.of(
                                manager,
                                () -> put(one + "/" + changing).header(IF_MATCH, FIRST_VERSION),
                                "portfolio.goalChanged")
                        .sending(sent)
                        .about(portfolio)
                        .changing());
        deeds.put(
                "POST " + door + "/{goal}/withdrawal",
                Deed.of(
                                manager,
                                () -> post(one + "/" + ending + "/withdrawal").header(IF_MATCH, FIRST_VERSION),
                                "portfolio.goalWithdrawn")
                        .sending("{'reason': 'other things come first'}")
                        .about(portfolio));
    }
}
