package jom.workbench;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist, whose page is not ours, in which language its reader is answered here. */
@RestController
class LanguageDoor {

    /** ISO 639: {@code en} or {@code de}. */
    @GetMapping(path = "/language", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> language(Locale language) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(language.getLanguage());
    }
}
