package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/** Files of opportunities, the same at each run, and people who may import them. */
@Component
class OpportunityFiles {

    static final String HEADER = "keySource,key,originatorKeySource,originatorKey,title,customerName,customerCountry,"
            + "customerIndustry,problem,solutionAreas,rolesWanted,amount,currency,expectedClose,origin,consentToShare,"
            + "capabilitiesWanted\n";

    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final Portfolios portfolios;

    OpportunityFiles(NetworkFixture network, OrganisationRegistry registry, Portfolios portfolios) {
        this.network = network;
        this.registry = registry;
        this.portfolios = portfolios;
    }

    /** Somebody for whose organisations {@code me0}, {@code me1} and so on a file can tell opportunities. */
    PersonProfile integrator(String source, int originators) {
        Set<OrganisationId> own = IntStream.range(0, originators)
                .mapToObj(number -> registry.registerOrUpdateByKey(
                                new ExternalKey(source, "me" + number),
                                NetworkFixture.details(NetworkFixture.unique("Originator"), "reseller"))
                        .id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        PersonProfile manager = network.person(Role.PPM);
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.copyOf(own)));
        return network.person(own, Role.INTEGRATOR);
    }

    /** A row whose customer no other row of the source has. */
    static String row(String source, int number, String originator, String title) {
        return String.join(
                        ",",
                        source,
                        Integer.toString(number),
                        source,
                        originator,
                        title,
                        "Customer " + number + " of " + source,
                        "DE",
                        "healthcare",
                        "Patient files live in seven systems.",
                        "patient-care",
                        "solution;hosting",
                        "250000.00",
                        "EUR",
                        "2100-06-30",
                        "tender",
                        "true",
                        "health-records")
                + "\n";
    }

    /** A file of rows with these numbers. */
    static Path file(Path folder, int from, int number, IntFunction<String> row) {
        return file(folder, IntStream.range(from, from + number).mapToObj(row).collect(Collectors.joining()));
    }

    static Path file(Path folder, String rows) {
        try {
            Path file = Files.createTempFile(folder, "opportunities", ".csv");
            return Files.writeString(file, HEADER + rows, UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
