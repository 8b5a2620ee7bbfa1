package jom.network.merging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.PartnerType;
import jom.network.Territory;
import org.jspecify.annotations.Nullable;

/** What a source told of an organisation, as text. */
record ToldDetails(
        String name,
        String legalName,
        @Nullable String registrationNumber,
        @Nullable String webDomain,
        String home,
        String timeZone,
        List<String> partnerTypes,
        List<String> capabilities,
        List<String> industries,
        List<String> territories) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String text(OrganisationDetails details) {
        LegalEntity entity = details.legalEntity();
        Offering offering = details.offering();
        ToldDetails told = new ToldDetails(
                details.name(),
                entity.name(),
                entity.registrationNumber(),
                entity.webDomain(),
                details.home().iso(),
                details.timeZone().getId(),
                codes(offering.partnerTypes()),
                codes(offering.capabilities()),
                codes(offering.industries()),
                codes(offering.territories()));
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and lists of them are JSON", impossible);
        }
    }

    static OrganisationDetails read(String text) {
        try {
            return JSON.readValue(text, ToldDetails.class).details();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("what was told cannot be read", damaged);
        }
    }

    private OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                new LegalEntity(legalName, registrationNumber, webDomain),
                new Territory(home),
                ZoneId.of(timeZone),
                new Offering(
                        terms(partnerTypes, PartnerType::new),
                        terms(capabilities, Capability::new),
                        terms(industries, Industry::new),
                        terms(territories, Territory::new)));
    }

    private static List<String> codes(Collection<?> terms) {
        return terms.stream().map(Object::toString).toList();
    }

    private static <T> Set<T> terms(List<String> codes, Function<String, T> term) {
        return codes.stream().map(term).collect(Collectors.toSet());
    }
}
