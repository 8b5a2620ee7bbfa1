package jom.workbench.directory;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.PartnerType;
import jom.network.PartnerTypes;
import jom.network.Taxonomies;
import jom.network.Territory;
import jom.network.profile.LanguageCode;
import jom.network.search.Facet;
import org.springframework.stereotype.Component;

/** What codes are called in the reader's language. */
@Component
class CodeNames {

    private final Taxonomies taxonomies;
    private final PartnerTypes types;

    CodeNames(Taxonomies taxonomies, PartnerTypes types) {
        this.taxonomies = taxonomies;
        this.types = types;
    }

    String name(Facet facet, String code, Locale language) {
        return switch (facet) {
            case PARTNER_TYPE ->
                types.find(new PartnerType(code))
                        .map(type -> type.name(language))
                        .orElse(code);
            case CAPABILITY -> taxonomies.name(new Capability(code), language);
            case INDUSTRY -> taxonomies.name(new Industry(code), language);
            case TERRITORY -> new Territory(code).name(language);
            case LANGUAGE -> new LanguageCode(code).name(language);
        };
    }

    /** Capabilities to choose from, by their names. */
    List<Option> options(Collection<Capability> capabilities, Locale language) {
        return capabilities.stream()
                .map(capability -> new Option(capability.code(), taxonomies.name(capability, language)))
                .sorted(Comparator.comparing(Option::name, Collator.getInstance(language)))
                .toList();
    }

    /** One to choose. */
    public record Option(String code, String name) {}

    /** Several names, in the order of the alphabet. */
    List<String> names(Facet facet, Collection<?> codes, Locale language) {
        return codes.stream()
                .map(code -> name(facet, code.toString(), language))
                .sorted(Collator.getInstance(language))
                .toList();
    }
}
