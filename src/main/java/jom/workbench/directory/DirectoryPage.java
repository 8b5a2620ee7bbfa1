package jom.workbench.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jom.network.Offering;
import jom.network.OrganisationProfile;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.search.Facet;
import jom.network.search.OrganisationOrder;
import jom.network.search.OrganisationQuery;
import jom.network.search.OrganisationSearch;
import jom.workbench.directory.FacetBox.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who there is: looked for by name and by what they can do. */
@Controller
class DirectoryPage {

    private static final int PAGES_MAX = OrganisationSearch.OFFSET_MAX / DirectoryRequest.SIZE;

    private final OrganisationSearch search;
    private final CodeNames codes;
    private final Readers readers;
    private final Clock clock;

    DirectoryPage(OrganisationSearch search, CodeNames codes, Readers readers, Clock clock) {
        this.search = search;
        this.codes = codes;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/organisations")
    String show(@RequestParam MultiValueMap<String, String> asked, Locale language, Model model) {
        Reader reader = readers.current();
        DirectoryRequest request = DirectoryRequest.of(asked);
        OrganisationQuery query = request.query(reader, LocalDate.now(clock));
        OrganisationSearch.Counts counts = search.counts(query);
        int pages =
                Math.min(PAGES_MAX, Math.max(1, (counts.total() + DirectoryRequest.SIZE - 1) / DirectoryRequest.SIZE));
        model.addAttribute("request", request);
        model.addAttribute("total", counts.total());
        model.addAttribute("pages", pages);
        model.addAttribute("orders", OrganisationOrder.values());
        model.addAttribute(
                "lines",
                search.find(query, request.order(), request.offset(), DirectoryRequest.SIZE).stream()
                        .map(profile -> line(profile, language))
                        .toList());
        model.addAttribute(
                "facets",
                Arrays.stream(Facet.values())
                        .map(facet -> box(facet, counts, request, language))
                        .filter(box -> !box.options().isEmpty())
                        .toList());
        return "directory";
    }

    private DirectoryLine line(OrganisationProfile profile, Locale language) {
        Offering offering = profile.details().offering();
        return new DirectoryLine(
                profile.id(),
                profile.name(),
                profile.details().home().name(language),
                codes.names(Facet.PARTNER_TYPE, offering.partnerTypes(), language),
                codes.names(Facet.CAPABILITY, offering.capabilities(), language),
                profile.references());
    }

    /** What is chosen stays to be unchosen, even where nobody is left who has it. */
    private FacetBox box(Facet facet, OrganisationSearch.Counts counts, DirectoryRequest request, Locale language) {
        Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
        List<Option> options = new ArrayList<>();
        counts.of(facet)
                .forEach(count -> options.add(new Option(
                        count.code(),
                        codes.name(facet, count.code(), language),
                        count.organisations(),
                        chosen.contains(count.code()))));
        chosen.stream()
                .filter(code ->
                        options.stream().noneMatch(option -> option.code().equals(code)))
                .forEach(code -> options.add(new Option(code, codes.name(facet, code, language), 0, true)));
        options.sort(Comparator.comparing((Option option) -> !option.chosen())
                .thenComparing(Comparator.comparingInt(Option::organisations).reversed())
                .thenComparing(Option::name));
        return new FacetBox(facet.key(), options);
    }
}
