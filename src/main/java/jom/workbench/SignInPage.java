package jom.workbench;

import java.util.List;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.Readers;
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
    private final boolean demo;

    SignInPage(Readers readers, PeopleDirectory people, @Value("${jom.demo:false}") boolean demo) {
        this.readers = readers;
        this.people = people;
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(Model model) {
        if (readers.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("demoPeople", demo ? demoPeople() : List.of());
        return "login";
    }

    private List<PersonProfile> demoPeople() {
        return people.page(null, DEMO_PEOPLE_MAX).stream()
                .filter(person -> !person.disabled())
                .toList();
    }
}
