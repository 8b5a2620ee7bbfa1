package jom.workbench.candidates;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.matching.CandidateList;
import jom.matching.CandidateLists;
import jom.matching.CertificateGap;
import jom.matching.RankedCandidate;
import jom.matching.RankedCandidates;
import jom.matching.RejectedCandidate;
import jom.matching.RoleCandidates;
import jom.network.Capability;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Taxonomies;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.workbench.Names;
import jom.workbench.Speech;
import jom.workbench.Speeches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom one could ask for each role that is open, and who cannot be asked; for those who lead the opportunity. */
@Controller
class CandidatesPage {

    private final CandidateLists lists;
    private final Opportunities opportunities;
    private final OrganisationDirectory organisations;
    private final Taxonomies taxonomies;
    private final Readers readers;
    private final Speeches speeches;

    CandidatesPage(
            CandidateLists lists,
            Opportunities opportunities,
            OrganisationDirectory organisations,
            Taxonomies taxonomies,
            Readers readers,
            Speeches speeches) {
        this.lists = lists;
        this.opportunities = opportunities;
        this.organisations = organisations;
        this.taxonomies = taxonomies;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping("/opportunities/{id}/candidates")
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        OpportunityId opportunity = OpportunityId.parse(id);
        CandidateList list = lists.of(opportunity, reader);
        OpportunityFacts facts = opportunities.facts(opportunity);
        Speech say = speeches.to(reader, language);
        model.addAttribute("say", say);
        model.addAttribute("facts", facts);
        model.addAttribute("list", list);
        model.addAttribute("isOffice", opportunities.isOffice(opportunity, reader));
        model.addAttribute("names", new Names(organisations.names(named(list))));
        model.addAttribute("words", new Words(taxonomies, say));
        return "candidates";
    }

    private static Set<OrganisationId> named(CandidateList list) {
        Stream<RankedCandidates> found =
                Stream.concat(list.roles().stream().map(RoleCandidates::candidates), Stream.of(list.anyRole()));
        return Stream.concat(
                        found.flatMap(each -> each.best().stream()).map(RankedCandidate::organisation),
                        list.keptOut().stream().map(RejectedCandidate::organisation))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What capabilities are called, and what certificates lack. */
    public record Words(Taxonomies taxonomies, Speech say) {

        public String capability(Capability capability) {
            return taxonomies.name(capability, say.language());
        }

        /** Which certificate it is, of whom it is asked, and the day on which it ends or begins. */
        public String gap(CertificateGap gap) {
            String asked = gap.role() == null
                    ? gap.certificate().value()
                    : gap.certificate() + " ("
                            + say.word("choice.role." + gap.role().key()) + ")";
            return say.word(
                    "choice.certificateGap." + gap.how(),
                    asked,
                    gap.day().map(say::day).orElse(""));
        }

        public String capabilities(RankedCandidate candidate) {
            return candidate.capabilities().stream().map(this::capability).collect(Collectors.joining(", "));
        }
    }
}
