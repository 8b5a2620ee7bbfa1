package jom.network;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who has signed in and calls the API. */
public record Caller(MockMvc http, PersonProfile person) {

    /** Reads. */
    public ResultActions read(String url) throws Exception {
        return http.perform(signed(get(url)));
    }

    /** Sends JSON. */
    public ResultActions send(MockHttpServletRequestBuilder request, String json) throws Exception {
        return http.perform(
                signed(request).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    /** The request in this person's name. */
    public MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.with(user(new SignedInPerson(person.reader(), person.version())));
    }
}
