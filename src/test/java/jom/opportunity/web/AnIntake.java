package jom.opportunity.web;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;

/** The body of an intake, complete, about a customer of its own. */
final class AnIntake {

    private final DocumentContext json;

    private AnIntake(String json) {
        this.json = JsonPath.parse(json);
    }

    static AnIntake of(OrganisationId originator) {
        return new AnIntake("""
                {"originator": "%1$s", "title": "One patient file",
                 "customer": {"name": "%2$s", "domain": "%2$s.example", "country": "DE", "industry": "healthcare",
                              "registrationNumber": "%2$s", "city": "Kiel"},
                 "need": {"problem": "Patient files live in seven systems.", "solutionAreas": ["patient-care"],
                          "rolesWanted": ["solution"], "capabilitiesWanted": ["hosting"]},
                 "value": {"amount": "250000.00", "currency": "EUR"}, "expectedClose": "2100-06-30",
                 "origin": "tender", "consent": {"toShare": true, "toContact": false}, "ownRoles": ["resale"]}""".formatted(originator, NetworkFixture.unique("Klinikum")));
    }

    /**
     * Puts a value, whatever was or was not there.
     *
     * @param path such as {@code customer.name}
     * @param value JSON
     */
    AnIntake with(String path, String value) {
        int field = path.lastIndexOf('.');
        json.put(
                "$" + (field < 0 ? "" : "." + path.substring(0, field)),
                path.substring(field + 1),
                JsonPath.parse("[" + value + "]").read("$[0]"));
        return this;
    }

    AnIntake without(String path) {
        json.delete("$." + path);
        return this;
    }

    String body() {
        return json.jsonString();
    }
}
