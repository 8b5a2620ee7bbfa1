package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.References;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{id}/references")
@Tag(name = "organisations")
class ReferenceController {

    private final References references;
    private final OrganisationDirectory directory;
    private final Access access;

    ReferenceController(References references, OrganisationDirectory directory, Access access) {
        this.references = references;
        this.directory = directory;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "Lists the customers an organisation has served",
            description = "For its own people, portfolio managers and administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    List<ReferenceBody> list(@PathVariable String id) {
        OrganisationId organisation = known(id);
        access.requireKnowing(organisation);
        return references.of(organisation).stream().map(ReferenceBody::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Adds a reference",
            description = "For its own people and administrators. The same content again is the same reference.")
    ReferenceBody add(@PathVariable String id, @Valid @RequestBody ReferenceBody body) {
        OrganisationId organisation = known(id);
        access.requireChanging(organisation);
        references.add(organisation, body.reference());
        return body;
    }

    private OrganisationId known(String id) {
        return directory.get(OrganisationId.parse(id)).id();
    }
}
