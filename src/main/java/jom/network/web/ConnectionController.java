package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jom.kernel.MalformedIdentifier;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.connections.ConnectionProfile;
import jom.network.connections.ConnectionStatus;
import jom.network.connections.Connections;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
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

/** Connections between organisations; each is named by the other one, for there is at most one between two. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/connections")
@Validated
@Tag(name = "connections", description = "Which organisations know each other, and who may invite whom")
class ConnectionController {

    private static final String STATUS = "requested|connected|declined|withdrawn|ended";
    private static final int STATUS_LENGTH_MAX = 10;

    private final Connections connections;
    private final OrganisationDirectory directory;
    private final Access access;

    ConnectionController(Connections connections, OrganisationDirectory directory, Access access) {
        this.connections = connections;
        this.directory = directory;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "Lists whom an organisation has to do with",
            description = "For its own people, portfolio managers and administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    ResponseEntity<Page<ConnectionView>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Pattern(regexp = STATUS) @Size(max = STATUS_LENGTH_MAX) @Nullable
                    String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        OrganisationId organisation = readable(id);
        int shown = Page.limit(limit);
        List<ConnectionProfile> found = connections.of(
                organisation, status == null ? null : ConnectionStatus.of(status), after(cursor), shown + 1);
        Map<OrganisationId, String> names =
                directory.names(found.stream().map(ConnectionProfile::other).toList());
        return Page.of(
                        found.stream()
                                .map(each -> ConnectionView.of(each, names.getOrDefault(each.other(), "")))
                                .toList(),
                        shown,
                        view -> view.organisationId().toString())
                .answer();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Asks another organisation to connect",
            description =
                    "For its own people and administrators. How many requests may be open, and how many may be sent a"
                            + " day, is limited; after a refusal the same one is not asked again for a while.")
    ResponseEntity<ConnectionView> request(@PathVariable String id, @Valid @RequestBody ConnectionView.Request body) {
        OrganisationId organisation = changeable(id);
        ConnectionProfile asked = connections.request(organisation, body.organisationId(), body.note());
        return answer(
                ResponseEntity.created(
                        URI.create("/api/v1/organisations/" + organisation + "/connections/" + asked.other())),
                asked);
    }

    @GetMapping("/{organisationId}")
    @Operation(
            summary = "Shows what there is between two organisations",
            description = "As the first one sees it, for its own people, portfolio managers and administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    ResponseEntity<ConnectionView> show(@PathVariable String id, @PathVariable String organisationId) {
        return answer(ResponseEntity.ok(), connections.get(readable(id), OrganisationId.parse(organisationId)));
    }

    @PutMapping("/{organisationId}/answer")
    @Operation(
            summary = "Accepts or declines what another organisation has asked",
            description = "For its own people and administrators.")
    ResponseEntity<ConnectionView> answer(
            @PathVariable String id,
            @PathVariable String organisationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConnectionView.Answer body) {
        OrganisationId organisation = changeable(id);
        ConnectionProfile known = connections.get(organisation, OrganisationId.parse(organisationId));
        EntityTag.require(ifMatch, known.version());
        return answer(
                ResponseEntity.ok(),
                body.accepted()
                        ? connections.accept(organisation, known.other(), known.version())
                        : connections.decline(organisation, known.other(), known.version(), body.reason()));
    }

    @DeleteMapping("/{organisationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes a request back, or ends a connection",
            description = "For its own people and administrators.")
    void end(
            @PathVariable String id,
            @PathVariable String organisationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OrganisationId organisation = changeable(id);
        ConnectionProfile known = connections.get(organisation, OrganisationId.parse(organisationId));
        EntityTag.require(ifMatch, known.version());
        connections.end(organisation, known.other(), known.version());
    }

    private ResponseEntity<ConnectionView> answer(ResponseEntity.BodyBuilder builder, ConnectionProfile connection) {
        return builder.eTag(EntityTag.of(connection.version()))
                .body(ConnectionView.of(connection, directory.name(connection.other())));
    }

    private OrganisationId readable(String id) {
        OrganisationId organisation = directory.get(OrganisationId.parse(id)).id();
        access.requireKnowing(organisation);
        return organisation;
    }

    private OrganisationId changeable(String id) {
        OrganisationId organisation = directory.get(OrganisationId.parse(id)).id();
        access.requireChanging(organisation);
        return organisation;
    }

    private static @Nullable OrganisationId after(@Nullable String cursor) {
        String key = Page.decode(cursor);
        try {
            return key == null ? null : OrganisationId.parse(key);
        } catch (MalformedIdentifier malformed) {
            throw Page.malformedCursor();
        }
    }
}
