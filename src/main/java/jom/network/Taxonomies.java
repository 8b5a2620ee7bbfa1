package jom.network;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jom.platform.ShortMemory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of capabilities and industries: data, with names in each language. Remembered for a minute. */
@Service
public class Taxonomies {

    private static final Duration KEEP = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final PartnerTypes partnerTypes;
    private final ShortMemory<String, Map<String, Map<String, String>>> lists;

    Taxonomies(JdbcTemplate jdbc, PartnerTypes partnerTypes, Clock clock) {
        this.jdbc = jdbc;
        this.partnerTypes = partnerTypes;
        this.lists = new ShortMemory<>(clock, KEEP, 2);
    }

    /** All capabilities in their order. */
    @Transactional(readOnly = true)
    public List<Term> capabilities(Locale language) {
        return terms("capability", language);
    }

    /** All industries in their order. */
    @Transactional(readOnly = true)
    public List<Term> industries(Locale language) {
        return terms("industry", language);
    }

    /** The name in a language, else in English, else the code. */
    @Transactional(readOnly = true)
    public String name(Capability capability, Locale language) {
        return name(namesIn("capability"), capability.code(), language);
    }

    /** The name in a language, else in English, else the code. */
    @Transactional(readOnly = true)
    public String name(Industry industry, Locale language) {
        return name(namesIn("industry"), industry.code(), language);
    }

    /**
     * Refuses codes that no list has.
     *
     * @throws UnknownTerm naming the first one
     */
    @Transactional(readOnly = true)
    public void requireKnown(Offering offering) {
        offering.partnerTypes().forEach(type -> required("partner types", type.key(), partnerTypes.find(type)));
        offering.capabilities().forEach(this::requireKnown);
        offering.industries().forEach(this::requireKnown);
    }

    /**
     * Refuses what is not known.
     *
     * @throws UnknownTerm if the list has no such capability
     */
    @Transactional(readOnly = true)
    public void requireKnown(Capability capability) {
        required(
                "capabilities",
                capability.code(),
                Optional.ofNullable(namesIn("capability").get(capability.code())));
    }

    /**
     * Refuses what is not known.
     *
     * @throws UnknownTerm if the list has no such industry
     */
    @Transactional(readOnly = true)
    public void requireKnown(Industry industry) {
        required(
                "industries",
                industry.code(),
                Optional.ofNullable(namesIn("industry").get(industry.code())));
    }

    private static void required(String list, String code, Optional<?> found) {
        if (found.isEmpty()) {
            throw new UnknownTerm(list, code);
        }
    }

    private List<Term> terms(String list, Locale language) {
        Map<String, Map<String, String>> names = namesIn(list);
        return names.keySet().stream()
                .map(code -> new Term(code, name(names, code, language)))
                .toList();
    }

    private static String name(Map<String, Map<String, String>> names, String code, Locale language) {
        Map<String, String> ofCode = names.getOrDefault(code, Map.of());
        String english = ofCode.getOrDefault(Locale.ENGLISH.getLanguage(), code);
        return ofCode.getOrDefault(language.getLanguage(), english);
    }

    private Map<String, Map<String, String>> namesIn(String list) {
        return lists.get(list, this::read);
    }

    private Map<String, Map<String, String>> read(String list) {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        jdbc.query(
                "select t.code, n.language, n.name from " + list + " t left join " + list
                        + "_name n on n.code = t.code order by t.sort_no, t.code",
                row -> {
                    Map<String, String> ofCode = names.computeIfAbsent(row.getString(1), any -> new LinkedHashMap<>());
                    if (row.getString(2) != null) {
                        ofCode.put(row.getString(2), row.getString(3));
                    }
                });
        return names;
    }
}
