package jom.workbench;

import java.time.ZoneId;
import java.util.Locale;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds out how to speak to a reader. */
@Component
public class Speeches {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final OrganisationDirectory organisations;
    private final MessageSource words;

    Speeches(OrganisationDirectory organisations, MessageSource words) {
        this.organisations = organisations;
        this.words = words;
    }

    /** Times are in the zone of the reader's organisation; who has none reads UTC. */
    public Speech to(Reader reader, Locale language) {
        return new Speech(language, zone(reader), words);
    }

    private ZoneId zone(Reader reader) {
        return reader.organisations().stream()
                .min((one, other) -> one.value().compareTo(other.value()))
                .map(this::zone)
                .orElse(UTC);
    }

    private ZoneId zone(OrganisationId organisation) {
        return organisations.workPlace(organisation).zone();
    }
}
