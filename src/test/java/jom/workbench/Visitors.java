package jom.workbench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jom.network.PersonProfile;
import jom.network.SignedInPerson;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Opens pages as somebody who has signed in. */
record Visitors(MockMvc http) {

    ResultActions open(PersonProfile person, String path, Object... values) throws Exception {
        return http.perform(get(path, values).with(user(new SignedInPerson(person.reader(), person.version()))));
    }

    String read(PersonProfile person, String path, Object... values) throws Exception {
        return open(person, path, values).andReturn().getResponse().getContentAsString();
    }
}
