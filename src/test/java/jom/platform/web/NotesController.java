package jom.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jom.kernel.BusinessRuleViolation;
import jom.kernel.Identifiers;
import jom.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A resource of the tests only, with which the doors all resources share are tried. */
@RestController
@RequestMapping("/api/v1/test-notes")
class NotesController {

    final AtomicInteger written = new AtomicInteger();
    volatile @Nullable CountDownLatch hold;
    volatile boolean holding;

    record WriteNote(@NotBlank @Size(max = 20) String text, int stars, Money price) {}

    record Note(String id, String text, Money price) {}

    static final class NoteRefused extends BusinessRuleViolation {
        NoteRefused() {
            super(Kind.FORBIDDEN, "test.noteRefused", "a note never says no");
        }
    }

    @PostMapping
    ResponseEntity<Note> write(@Valid @RequestBody WriteNote note) throws InterruptedException {
        CountDownLatch latch = hold;
        if (latch != null) {
            holding = true;
            latch.await();
        }
        if (note.text().equals("no")) {
            throw new NoteRefused();
        }
        if (note.text().equals("bug")) {
            throw new IllegalStateException("secret detail");
        }
        if (note.text().equals("wait")) {
            throw new QueryTimeoutException("a lock that H2 did not get in time");
        }
        written.incrementAndGet();
        String id = Identifiers.next().toString();
        return ResponseEntity.created(URI.create("/api/v1/test-notes/" + id))
                .eTag(EntityTag.of(0))
                .body(new Note(id, note.text(), note.price()));
    }

    @PutMapping("/{id}")
    void change(
            @PathVariable String id, @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        Identifiers.parse(id, any -> any);
        EntityTag.require(ifMatch, 7);
    }

    @GetMapping
    int limit(@RequestParam(required = false) @Nullable Integer limit) {
        return Page.limit(limit);
    }
}
