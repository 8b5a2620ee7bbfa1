package jom.disclosure;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jom.network.PersonProfile;
import jom.network.SignedInPerson;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Something that somebody may do at a door of the API.
 *
 * @param who may
 * @param request how it is asked for, made anew each time
 * @param body JSON, if the door takes any
 * @param subject the id of what is written, if it is known before
 * @param actions what has to be in the audit trail, of this subject and in this name
 * @param changes whether something that was there is something else afterwards
 */
record Deed(
        PersonProfile who,
        Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request,
        Optional<String> body,
        Optional<String> subject,
        Set<String> actions,
        boolean changes) {

    static Deed of(
            PersonProfile who,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request,
            String... actions) {
        return new Deed(who, request, Optional.empty(), Optional.empty(), Set.of(actions), false);
    }

    /** @param json with single quotation marks */
    Deed sending(String json) {
        return new Deed(who, request, Optional.of(json.replace('\'', '"')), subject, actions, changes);
    }

    Deed about(Object id) {
        return new Deed(who, request, body, Optional.of(id.toString()), actions, changes);
    }

    Deed changing() {
        return new Deed(who, request, body, subject, actions, true);
    }

    RequestBuilder asked() {
        return asked(who, body);
    }

    RequestBuilder askedBy(PersonProfile other) {
        return asked(other, body);
    }

    RequestBuilder askedWith(String otherBody) {
        return asked(who, Optional.of(otherBody));
    }

    private RequestBuilder asked(PersonProfile person, Optional<String> json) {
        AbstractMockHttpServletRequestBuilder<?> built = request.get();
        json.ifPresent(text -> built.contentType(MediaType.APPLICATION_JSON).content(text));
        built.with(user(new SignedInPerson(person.reader(), person.version())));
        return built;
    }
}
