package jom.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import jom.platform.web.Page;
import jom.platform.web.RequestRefused;
import jom.workflow.gate.DeploymentId;
import jom.workflow.gate.DeploymentRefused;
import jom.workflow.gate.DeploymentState;
import jom.workflow.gate.DeploymentView;
import jom.workflow.gate.Deployments;
import jom.workflow.gate.Preview;
import jom.workflow.gate.UploadedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Process models, decisions and forms, through the gate. */
@RestController
@RequestMapping("/api/v1/deployments")
@PreAuthorize("hasRole('ADMINISTRATOR') or (hasRole('DESIGNER') and hasRole('PPM'))")
@Tag(name = "deployments", description = "Process models, decisions and forms of portfolios")
class DeploymentsController {

    private static final String SOURCE = "api";

    private final Deployments deployments;

    DeploymentsController(Deployments deployments) {
        this.deployments = deployments;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Deploy models",
            description =
                    "Files .bpmn, .dmn and .form that belong together. Refused with 422 and a list of all findings, each"
                            + " with file, element, line, column, rule and a sentence. With dryRun nothing is deployed: the answer says"
                            + " what would become a new version, and how many instances run on older ones, which they keep. Where four"
                            + " eyes are required the answer is 202 and the deployment waits for its release. The same files under the"
                            + " same name are deployed once, so an Idempotency-Key is not needed and not looked at.")
    @ApiResponse(
            responseCode = "200",
            description = "What would happen; only with dryRun",
            content = @Content(schema = @Schema(implementation = Preview.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Deployed",
            content = @Content(schema = @Schema(implementation = DeploymentView.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Waits for its release",
            content = @Content(schema = @Schema(implementation = DeploymentView.class)))
    ResponseEntity<Object> deploy(
            @RequestParam @Schema(minLength = 1, maxLength = Deployments.NAME_CHARACTERS_MAX) String name,
            @RequestPart("files") List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        requireName(name);
        if (dryRun) {
            Preview preview = deployments.preview(name, UploadedFiles.of(files));
            return ResponseEntity.ok(preview);
        }
        DeploymentView deployment = deployments.deploy(name, UploadedFiles.of(files), SOURCE);
        return ResponseEntity.status(
                        deployment.state() == DeploymentState.HELD ? HttpStatus.ACCEPTED : HttpStatus.CREATED)
                .location(URI.create("/api/v1/deployments/" + deployment.id()))
                .body(deployment);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > Deployments.NAME_CHARACTERS_MAX) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST,
                    "platform.invalid",
                    "name has 1 to " + Deployments.NAME_CHARACTERS_MAX + " characters");
        }
    }

    @GetMapping
    @Operation(summary = "The deployments that people made, newest first")
    ResponseEntity<Page<DeploymentView>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        @Nullable String before = Page.decode(cursor);
        List<DeploymentView> rows = deployments.newest(before == null ? null : DeploymentId.parse(before), size + 1);
        return Page.of(rows, size, last -> last.id().toString()).answer();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One deployment")
    DeploymentView show(@PathVariable String id) {
        return deployments.get(DeploymentId.parse(id));
    }

    @PostMapping("/{id}/release")
    @Operation(
            summary = "Release a deployment that waits",
            description = "By another process designer than the one who sent it. It is looked at again and deployed.")
    DeploymentView release(@PathVariable String id) {
        return deployments.release(DeploymentId.parse(id));
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Give up a deployment that waits")
    DeploymentView discard(@PathVariable String id) {
        return deployments.discard(DeploymentId.parse(id));
    }

    @ExceptionHandler
    ProblemDetail refused(DeploymentRefused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, Objects.toString(refused.getMessage()));
        problem.setType(URI.create("urn:jom:problem:" + refused.code()));
        problem.setTitle("Business rule violated");
        problem.setProperty("findings", refused.findings());
        return problem;
    }
}
