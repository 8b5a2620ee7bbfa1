package jom.matching.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jom.matching.CandidateList;
import jom.matching.CandidateLists;
import jom.network.Readers;
import jom.opportunity.OpportunityId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opportunities/{id}/candidates")
@Tag(name = "opportunities")
class CandidatesController {

    private final CandidateLists lists;
    private final Readers readers;

    CandidatesController(CandidateLists lists, Readers readers) {
        this.lists = lists;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Lists whom one could ask for each role that is still open",
            description = "As things are now; nothing is kept, nobody is asked. For the originator and the portfolio's"
                    + " managers; who else pursues the customer is told to the latter only.")
    CandidateList show(@PathVariable String id) {
        return lists.of(OpportunityId.parse(id), readers.current());
    }
}
