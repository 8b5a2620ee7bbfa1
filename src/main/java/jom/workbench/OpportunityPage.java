package jom.workbench;

import java.util.Locale;
import java.util.Optional;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.MaskedOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityDisclosure;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.workflow.CurrentViewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One opportunity, as far as it is disclosed to the reader; for strangers there is nothing here. */
@Controller
class OpportunityPage {

    private final Readers readers;
    private final CurrentViewer viewers;
    private final Speeches speeches;
    private final Opportunities opportunities;
    private final OpportunitySheet sheet;
    private final Spine spine;

    OpportunityPage(
            Readers readers,
            CurrentViewer viewers,
            Speeches speeches,
            Opportunities opportunities,
            OpportunitySheet sheet,
            Spine spine) {
        this.readers = readers;
        this.viewers = viewers;
        this.speeches = speeches;
        this.opportunities = opportunities;
        this.sheet = sheet;
        this.spine = spine;
    }

    @GetMapping("/opportunities/{id}")
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        Speech say = speeches.to(reader, language);
        OpportunityDisclosure seen = opportunities.view(OpportunityId.parse(id), reader);
        model.addAttribute("say", say);
        if (seen instanceof OpportunityView view) {
            sheet.fill(model, view, reader, viewers.get(), say);
            return "opportunity";
        }
        sheet.fill(model, (MaskedOpportunity) seen, viewers.get(), say);
        return "preview";
    }

    /** The process as the browser draws it; for those only who may see the whole. */
    @GetMapping("/opportunities/{id}/diagram")
    ResponseEntity<Spine.Drawing> diagram(@PathVariable String id, Locale language) {
        Reader reader = readers.current();
        OpportunityView view = opportunities.insideView(OpportunityId.parse(id), reader);
        Optional<Spine.Drawing> drawing = spine.position(view.id())
                .map(position -> spine.drawing(position, sheet.reached(view, reader), speeches.to(reader, language)));
        return drawing.map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }
}
