package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import jom.network.OrganisationProfile;
import jom.network.search.OrganisationOrder;
import jom.network.search.OrganisationSearch;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds organisations by their names and by what they can do. */
@RestController
@RequestMapping("/api/v1/organisations")
@Validated
@Tag(name = "organisations")
class OrganisationSearchController {

    private static final String ORDERS = "name|references|newest";
    private static final int ORDER_LENGTH_MAX = 10;
    private static final String OFFSET = "[0-9]{1,5}";

    private final OrganisationSearch search;
    private final Access access;

    OrganisationSearchController(OrganisationSearch search, Access access) {
        this.search = search;
        this.access = access;
    }

    private record Placed(OrganisationView view, int after) {}

    @GetMapping
    @Operation(
            summary = "Finds organisations by their names and by what they can do",
            description =
                    "However names are written: accents, legal forms and the order of words do not matter. Whom the"
                            + " caller's organisation has blocked is left out. For everybody who is signed in.")
    ResponseEntity<Page<OrganisationView>> find(
            @ParameterObject @Valid OrganisationFilter filter,
            @RequestParam(required = false) @Pattern(regexp = ORDERS) @Size(max = ORDER_LENGTH_MAX) @Nullable
                    String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        int offset = offset(cursor);
        OrganisationOrder order = sort == null
                ? OrganisationOrder.NAME
                : OrganisationOrder.of(sort).orElse(OrganisationOrder.NAME);
        List<OrganisationProfile> found = search.find(filter.query(access.reader()), order, offset, shown + 1);
        Page<Placed> page = Page.of(
                IntStream.range(0, found.size())
                        .mapToObj(at -> new Placed(view(found.get(at)), offset + at + 1))
                        .toList(),
                shown,
                placed -> String.valueOf(placed.after()));
        boolean readsOn = offset + shown <= OrganisationSearch.OFFSET_MAX;
        return new Page<>(page.items().stream().map(Placed::view).toList(), readsOn ? page.next() : null).answer();
    }

    @GetMapping("/facets")
    @Operation(
            summary = "Counts by what the organisations found can be narrowed down",
            description =
                    "What is chosen of a facet does not narrow its own counts, but for capabilities, all of which are"
                            + " wanted.")
    FacetsView facets(@ParameterObject @Valid OrganisationFilter filter) {
        return FacetsView.of(search.counts(filter.query(access.reader())));
    }

    private OrganisationView view(OrganisationProfile profile) {
        return access.mayKnow(profile.id()) ? OrganisationView.forItsOwn(profile) : OrganisationView.forOthers(profile);
    }

    private static int offset(@Nullable String cursor) {
        String key = Page.decode(cursor);
        if (key == null) {
            return 0;
        }
        if (!key.matches(OFFSET) || Integer.parseInt(key) > OrganisationSearch.OFFSET_MAX) {
            throw Page.malformedCursor();
        }
        return Integer.parseInt(key);
    }
}
