package jom.workbench.directory;

import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.endorsement.Endorsement;
import jom.network.endorsement.EndorsementId;
import jom.network.endorsement.Endorsements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an organisation's own people say of another one, on its page. */
@Controller
@RequestMapping("/organisations/{id}/endorsements")
class EndorsementForms {

    private final Endorsements endorsements;
    private final OwnVoice voice;

    EndorsementForms(Endorsements endorsements, OwnVoice voice) {
        this.endorsements = endorsements;
        this.voice = voice;
    }

    @PostMapping
    String endorse(
            @PathVariable String id,
            @RequestParam String endorser,
            @RequestParam String capability,
            @RequestParam(defaultValue = "") String note) {
        OrganisationId own = voice.own(endorser);
        OrganisationId other = OrganisationId.parse(id);
        return voice.told(other, "endorsed", () -> endorsements.endorse(own, other, new Capability(capability), note));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String id, @RequestParam String endorsement) {
        Endorsement given = endorsements.get(OrganisationId.parse(id), EndorsementId.parse(endorsement));
        voice.own(given.by().toString());
        return voice.told(given.of(), "unendorsed", () -> endorsements.withdraw(given.of(), given.id()));
    }
}
