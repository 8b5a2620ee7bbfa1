package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.Readers;
import jom.network.Taxonomies;
import jom.network.Term;
import jom.network.WorkflowKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "lists", description = "Codes to choose from, with names in the reader's language")
class ListController {

    private final Taxonomies taxonomies;
    private final PartnerTypes partnerTypes;
    private final Readers readers;

    ListController(Taxonomies taxonomies, PartnerTypes partnerTypes, Readers readers) {
        this.taxonomies = taxonomies;
        this.partnerTypes = partnerTypes;
        this.readers = readers;
    }

    @GetMapping("/capabilities")
    @Operation(summary = "Lists what organisations can do")
    List<Term> capabilities() {
        return taxonomies.capabilities(readers.current().language());
    }

    @GetMapping("/industries")
    @Operation(summary = "Lists industries")
    List<Term> industries() {
        return taxonomies.industries(readers.current().language());
    }

    @GetMapping("/partner-types")
    @Operation(summary = "Lists kinds of partners and the workflows they run by default")
    List<PartnerTypeView> partnerTypes() {
        Locale language = readers.current().language();
        return partnerTypes.all().stream()
                .map(type -> PartnerTypeView.of(type, language))
                .toList();
    }

    /** A kind of partner. */
    @Schema(name = "PartnerType")
    record PartnerTypeView(PartnerType key, String name, WorkflowKey prepareWorkflow, WorkflowKey deliverWorkflow) {

        static PartnerTypeView of(PartnerTypeProfile type, Locale language) {
            return new PartnerTypeView(
                    type.type(), type.name(language), type.prepareWorkflow(), type.deliverWorkflow());
        }
    }
}
