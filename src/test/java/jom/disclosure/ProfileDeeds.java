package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.profile.Certificate;
import jom.network.profile.CertificateId;
import jom.network.profile.Certificates;
import jom.network.profile.WorkLanguages;
import org.springframework.stereotype.Component;

/** What organisations tell of themselves. */
@Component
class ProfileDeeds implements Deeds {

    private final NetworkFixture network;
    private final Certificates certificates;
    private final WorkLanguages languages;

    ProfileDeeds(NetworkFixture network, Certificates certificates, WorkLanguages languages) {
        this.network = network;
        this.certificates = certificates;
        this.languages = languages;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        OrganisationId one = network.organisation("reseller");
        PersonProfile person = network.partnerUser(one);
        CertificateId kept = certificates.add(
                one, new Certificate("ISO 9001", "TÜV", null, LocalDate.parse("2025-01-01"), null, null));
        String tag = "\"" + languages.of(one).version() + "\"";
        String door = API + "/organisations/{organisation}";
        String own = API + "/organisations/" + one;
        deeds.put(
                "POST " + door + "/certificates",
                Deed.of(person, () -> post(own + "/certificates"), "network.certificateAdded")
                        .sending("{'name': 'ISO/IEC 27001', 'issuer': 'TÜV', 'validFrom': '2025-01-01'}")
                        .about(one));
        deeds.put(
                "DELETE " + door + "/certificates/{certificate}",
                Deed.of(person, () -> delete(own + "/certificates/" + kept), "network.certificateRemoved")
                        .about(one)
                        .changing());
        deeds.put(
                "PUT " + door + "/work-languages",
                Deed.of(person, () -> put(own + "/work-languages").header(IF_MATCH, tag), "network.languagesChanged")
                        .sending("{'codes': ['de', 'en']}")
                        .about(one)
                        .changing());
        deeds.put(
                "PUT " + door + "/size",
                Deed.of(person, () -> put(own + "/size").header(IF_MATCH, "\"0\""), "network.sizeChanged")
                        .sending("{'size': 'small'}")
                        .about(one)
                        .changing());
        deeds.put(
                "PUT " + door + "/capacity",
                Deed.of(person, () -> put(own + "/capacity").header(IF_MATCH, "\"0\""), "network.capacityChanged")
                        .sending("{'atOnce': 3}")
                        .about(one)
                        .changing());
        return deeds;
    }
}
