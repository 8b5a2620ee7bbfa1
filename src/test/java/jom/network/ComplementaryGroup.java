package jom.network;

import java.util.List;
import java.util.Set;

/** Six organisations of the same trades, each with another capability: together they complement each other well. */
public final class ComplementaryGroup {

    private static final List<String> CAPABILITIES =
            List.of("erp", "crm", "hosting", "training", "analytics", "networking");

    private ComplementaryGroup() {}

    public static List<OrganisationId> registeredWith(OrganisationRegistry registry) {
        return CAPABILITIES.stream()
                .map(capability -> registry.register(RegisterOrganisation.of(details(capability))))
                .toList();
    }

    private static OrganisationDetails details(String capability) {
        OrganisationDetails plain = NetworkFixture.details(NetworkFixture.unique("Partner"), "system-integrator");
        return new OrganisationDetails(
                plain.name(),
                LegalEntity.named(plain.name()),
                plain.home(),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        Set.of(new Capability(capability)),
                        Set.of(new Industry("manufacturing"), new Industry("retail")),
                        Set.of()));
    }
}
