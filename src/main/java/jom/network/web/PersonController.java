package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import jom.kernel.MalformedIdentifier;
import jom.network.PeopleDirectory;
import jom.network.PeopleRegistry;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Readers;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "people", description = "Who can sign in; for administrators")
class PersonController {

    private static final String ADMINISTRATORS = "hasRole('ADMINISTRATOR')";

    private final PeopleRegistry registry;
    private final PeopleDirectory directory;
    private final Readers readers;

    PersonController(PeopleRegistry registry, PeopleDirectory directory, Readers readers) {
        this.registry = registry;
        this.directory = directory;
        this.readers = readers;
    }

    @GetMapping("/me")
    @Operation(summary = "Shows whoever is signed in")
    ResponseEntity<PersonView> me() {
        return answer(ResponseEntity.ok(), directory.get(readers.current().person()));
    }

    @GetMapping
    @PreAuthorize(ADMINISTRATORS)
    @Operation(summary = "Lists people")
    ResponseEntity<Page<PersonView>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        return Page.of(
                        directory.page(after(cursor), shown + 1).stream()
                                .map(PersonView::of)
                                .toList(),
                        shown,
                        person -> person.id().toString())
                .answer();
    }

    @GetMapping("/{id}")
    @PreAuthorize(ADMINISTRATORS)
    @Operation(summary = "Shows a person")
    ResponseEntity<PersonView> show(@PathVariable String id) {
        return answer(ResponseEntity.ok(), directory.get(PersonId.parse(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(ADMINISTRATORS)
    @Operation(summary = "Registers a person")
    ResponseEntity<PersonView> register(@Valid @RequestBody PersonBody.Registration body) {
        PersonId id = registry.register(body.order());
        return answer(ResponseEntity.created(URI.create("/api/v1/people/" + id)), directory.get(id));
    }

    @PutMapping("/{id}")
    @PreAuthorize(ADMINISTRATORS)
    @Operation(summary = "Changes a person", description = "Who is signed in has to sign in again.")
    ResponseEntity<PersonView> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PersonBody body) {
        PersonProfile known = directory.get(PersonId.parse(id));
        EntityTag.require(ifMatch, known.version());
        registry.update(known.id(), known.version(), body.details());
        return answer(ResponseEntity.ok(), directory.get(known.id()));
    }

    @PutMapping("/{id}/disabled")
    @PreAuthorize(ADMINISTRATORS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends somebody's sign-in", description = "Within a minute, everywhere.")
    void disable(@PathVariable String id) {
        registry.disable(PersonId.parse(id));
    }

    @DeleteMapping("/{id}/disabled")
    @PreAuthorize(ADMINISTRATORS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets somebody sign in again")
    void enable(@PathVariable String id) {
        registry.enable(PersonId.parse(id));
    }

    private static ResponseEntity<PersonView> answer(ResponseEntity.BodyBuilder builder, PersonProfile person) {
        return builder.eTag(EntityTag.of(person.version())).body(PersonView.of(person));
    }

    private static @Nullable PersonId after(@Nullable String cursor) {
        String key = Page.decode(cursor);
        try {
            return key == null ? null : PersonId.parse(key);
        } catch (MalformedIdentifier malformed) {
            throw Page.malformedCursor();
        }
    }
}
