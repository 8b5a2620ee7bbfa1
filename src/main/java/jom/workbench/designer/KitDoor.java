package jom.workbench.designer;

import jom.platform.web.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where process designers get hold of the shipped models and of what Camunda Modeler needs to know. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR') or (hasRole('DESIGNER') and hasRole('PPM'))")
class KitDoor {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Kit kit;

    KitDoor(Kit kit) {
        this.kit = kit;
    }

    @GetMapping("/processes/kit")
    ResponseEntity<byte[]> kit() {
        return Attachment.named("jom.zip", ZIP).body(kit.archive());
    }
}
