package jom.platform.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jom.kernel.Identifiers;
import jom.kernel.MalformedIdentifier;
import jom.platform.AuditFault;
import jom.platform.AuditHead;
import jom.platform.AuditHeads;
import jom.platform.AuditVerification;
import jom.platform.AuditedStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether the audit trail is as it was written. It tells positions and hashes, never what an entry says. */
@RestController
@RequestMapping("/api/v1/audit")
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Tag(name = "audit", description = "Whether the audit trail is as it was written")
class AuditController {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AuditVerification verification;
    private final AuditHeads heads;

    AuditController(AuditVerification verification, AuditHeads heads) {
        this.verification = verification;
        this.heads = heads;
    }

    /**
     * A stream and what is wrong with it.
     *
     * @param fault the first, or null if there is none
     */
    record StreamView(UUID stream, long entries, @Nullable FaultView fault) {

        static StreamView of(AuditedStream stream) {
            return new StreamView(
                    stream.stream(),
                    stream.entries(),
                    stream.fault().map(FaultView::of).orElse(null));
        }
    }

    /** The first place at which a stream is not as it was written. */
    record FaultView(UUID stream, @Min(1) long position, AuditFault.Kind kind) {

        static FaultView of(AuditFault fault) {
            return new FaultView(fault.stream(), fault.position(), fault.kind());
        }
    }

    /** How far a stream has come. */
    record HeadView(
            @NotNull UUID stream,
            @Min(1) @Max(Integer.MAX_VALUE) long position,

            @NotNull @Pattern(regexp = AuditHead.HASH_FORM) @Size(max = AuditHead.HASH_LENGTH)
            String hash) {

        static HeadView of(AuditHead head) {
            return new HeadView(head.stream(), head.position(), head.hash());
        }

        AuditHead head() {
            return new AuditHead(stream, position, hash);
        }
    }

    /** Heads that were read before. */
    record Comparison(@NotNull @Size(max = Page.LIMIT_MAX) List<@NotNull @Valid HeadView> items) {}

    /** What does not hold any more. */
    record Faults(@Size(max = Page.LIMIT_MAX) List<FaultView> faults) {}

    @GetMapping("/streams")
    @Operation(
            summary = "Verifies all streams, page by page",
            description = "Each page verifies its streams anew, also those of which all entries are gone.")
    ResponseEntity<Page<StreamView>> streams(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        return page(verification.page(after(cursor), shown + 1), shown, AuditedStream::stream, StreamView::of);
    }

    @GetMapping("/streams/{stream}")
    @Operation(summary = "Verifies one stream", description = "An opportunity's or an organisation's, by its id.")
    StreamView stream(@PathVariable String stream) {
        AuditedStream verified = verification.verify(Identifiers.parse(stream, Function.identity()));
        if (verified.entries() == 0 && verified.fault().isEmpty()) {
            throw new RequestRefused(HttpStatus.NOT_FOUND, "platform.unknown", "There is no such stream.");
        }
        return StreamView.of(verified);
    }

    @GetMapping("/heads")
    @Operation(
            summary = "Shows how far each stream has come, page by page",
            description = "To be kept outside the installation and compared later.")
    ResponseEntity<Page<HeadView>> heads(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        return page(heads.newest(after(cursor), shown + 1), shown, AuditHead::stream, HeadView::of);
    }

    @PostMapping("/comparisons")
    @Operation(
            summary = "Compares the trail with heads that were kept outside",
            description = "Takes the items of a page of heads as they were read; changes nothing.")
    Faults compare(@Valid @RequestBody Comparison body) {
        return new Faults(
                verification.compare(body.items().stream().map(HeadView::head).toList()).stream()
                        .map(FaultView::of)
                        .toList());
    }

    private static <T, V> ResponseEntity<Page<V>> page(
            List<T> rows, int shown, Function<T, UUID> key, Function<T, V> view) {
        Page<T> page = Page.of(rows, shown, row -> key.apply(row).toString());
        return new Page<>(page.items().stream().map(view).toList(), page.next()).answer();
    }

    private static UUID after(@Nullable String cursor) {
        String decoded = Page.decode(cursor);
        try {
            return decoded == null ? BEFORE_ALL : Identifiers.parse(decoded, Function.identity());
        } catch (MalformedIdentifier malformed) {
            throw Page.malformedCursor();
        }
    }
}
