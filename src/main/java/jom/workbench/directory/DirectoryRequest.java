package jom.workbench.directory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.PartnerType;
import jom.network.Reader;
import jom.network.Territory;
import jom.network.profile.LanguageCode;
import jom.network.search.Facet;
import jom.network.search.OrganisationOrder;
import jom.network.search.OrganisationQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a link to the directory asks for. Anything that is no such thing counts as not asked.
 *
 * @param page from 1
 */
record DirectoryRequest(
        String text,
        Map<Facet, Set<String>> chosen,
        boolean certified,
        boolean withReferences,
        OrganisationOrder order,
        int page) {

    static final int SIZE = 20;
    private static final int PAGE_MAX = OrganisationQuery.TEXT_LENGTH_MAX;

    static DirectoryRequest of(MultiValueMap<String, String> asked) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> codes = new TreeSet<>();
            asked.getOrDefault(facet.key(), List.of()).stream()
                    .filter(code -> isCode(facet, code))
                    .limit(OrganisationQuery.CODES_MAX)
                    .forEach(codes::add);
            chosen.put(facet, codes);
        }
        String text = first(asked, "q");
        String page = first(asked, "page");
        return new DirectoryRequest(
                text.length() > OrganisationQuery.TEXT_LENGTH_MAX
                        ? text.substring(0, OrganisationQuery.TEXT_LENGTH_MAX)
                        : text,
                chosen,
                asked.containsKey("certified"),
                asked.containsKey("withReferences"),
                OrganisationOrder.of(first(asked, "sort")).orElse(OrganisationOrder.NAME),
                page.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(page), PAGE_MAX) : 1);
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        @Nullable String value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static boolean isCode(Facet facet, String code) {
        try {
            Object known = switch (facet) {
                case PARTNER_TYPE -> new PartnerType(code);
                case CAPABILITY -> new Capability(code);
                case INDUSTRY -> new Industry(code);
                case TERRITORY -> new Territory(code);
                case LANGUAGE -> new LanguageCode(code);
            };
            return known.toString().equals(code);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    OrganisationQuery query(Reader reader, LocalDate today) {
        return new OrganisationQuery(text, chosen, certified ? today : null, withReferences, reader.organisations());
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !text.isEmpty()
                || certified
                || withReferences
                || chosen.values().stream().anyMatch(codes -> !codes.isEmpty());
    }

    /** The address of the same question, on another page. */
    public String address(int other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/organisations");
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        chosen.forEach((facet, codes) -> codes.forEach(code -> address.queryParam(facet.key(), code)));
        if (certified) {
            address.queryParam("certified", "true");
        }
        if (withReferences) {
            address.queryParam("withReferences", "true");
        }
        address.queryParam("sort", order.key()).queryParam("page", other);
        return text.isEmpty()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(text).toUriString();
    }
}
