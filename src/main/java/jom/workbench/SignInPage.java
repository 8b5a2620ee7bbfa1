package jom.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.Readers;
import jom.network.Role;
import jom.platform.web.TypedName;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in, for the pages and Tasklist alike. */
@Controller
class SignInPage {

    private static final int DEMO_PEOPLE_MAX = 50;

    private final Readers readers;
    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;
    private final boolean demo;

    SignInPage(
            Readers readers,
            PeopleDirectory people,
            OrganisationDirectory organisations,
            @Value("${jom.demo:false}") boolean demo) {
        this.readers = readers;
        this.people = people;
        this.organisations = organisations;
        this.demo = demo;
    }

    /** Somebody whose sign-in the demo shows. */
    record DemoPerson(String signInName, String displayName, List<Role> roles, String organisation) {}

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        if (readers.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("typedName", TypedName.take(request));
        model.addAttribute("demoPeople", demo ? demoPeople() : List.of());
        return "login";
    }

    private List<DemoPerson> demoPeople() {
        List<PersonProfile> found = people.page(null, DEMO_PEOPLE_MAX);
        List<OrganisationId> ids = found.stream()
                .flatMap(person -> person.organisations().stream())
                .distinct()
                .toList();
        Names names = new Names(organisations.names(ids));
        return found.stream()
                .filter(person -> !person.disabled())
                .map(person -> new DemoPerson(
                        person.signInName(),
                        person.displayName(),
                        person.roles().stream()
                                .sorted(Comparator.naturalOrder())
                                .toList(),
                        names.list(person.organisations())))
                .toList();
    }
}
