package jom.workbench.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.profile.Capacities;
import jom.network.profile.Certificate;
import jom.network.profile.CertificateId;
import jom.network.profile.Certificates;
import jom.network.profile.LanguageCode;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
import jom.network.profile.WorkLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an organisation's own people tell about it on its page. */
@Controller
@RequestMapping("/organisations/{id}")
class ProfileForms {

    private final Certificates certificates;
    private final WorkLanguages languages;
    private final OrganisationSizes sizes;
    private final Capacities capacities;
    private final OwnVoice voice;

    ProfileForms(
            Certificates certificates,
            WorkLanguages languages,
            OrganisationSizes sizes,
            Capacities capacities,
            OwnVoice voice) {
        this.certificates = certificates;
        this.languages = languages;
        this.sizes = sizes;
        this.capacities = capacities;
        this.voice = voice;
    }

    /** The days as browsers send them; nothing for one that is left out. */
    record CertificateForm(
            String name,
            String issuer,
            @Nullable String number,
            @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validUntil,
            @Nullable String evidence) {}

    @PostMapping("/certificates")
    String add(@PathVariable String id, CertificateForm form) {
        OrganisationId own = voice.own(id);
        return voice.told(
                own,
                "certificateAdded",
                () -> certificates.add(
                        own,
                        new Certificate(
                                form.name(),
                                form.issuer(),
                                form.number(),
                                form.validFrom(),
                                form.validUntil(),
                                form.evidence())));
    }

    @PostMapping("/certificates/removal")
    String remove(@PathVariable String id, @RequestParam String certificate) {
        OrganisationId own = voice.own(id);
        return voice.told(own, "certificateRemoved", () -> certificates.remove(own, CertificateId.parse(certificate)));
    }

    /** @param size nothing to take it back */
    @PostMapping("/size")
    String measure(@PathVariable String id, @RequestParam String size) {
        OrganisationId own = voice.own(id);
        return voice.told(
                own,
                "size",
                () -> sizes.tell(own, size.isEmpty() ? Optional.empty() : Optional.of(SizeClass.of(size))));
    }

    /** @param atOnce nothing to take it back */
    @PostMapping("/capacity")
    String limit(@PathVariable String id, @RequestParam @Nullable Integer atOnce) {
        OrganisationId own = voice.own(id);
        return voice.told(
                own,
                "capacity",
                () -> capacities.tell(own, atOnce == null ? OptionalInt.empty() : OptionalInt.of(atOnce)));
    }

    @PostMapping("/languages")
    String speak(@PathVariable String id, @RequestParam String code) {
        return change(id, code, true);
    }

    @PostMapping("/languages/removal")
    String unlearn(@PathVariable String id, @RequestParam String code) {
        return change(id, code, false);
    }

    private String change(String id, String code, boolean speaks) {
        OrganisationId own = voice.own(id);
        return voice.told(own, "languages", () -> {
            WorkLanguages.Kept known = languages.of(own);
            Set<LanguageCode> codes = new HashSet<>(known.codes());
            if (speaks) {
                codes.add(new LanguageCode(code));
            } else {
                codes.remove(new LanguageCode(code));
            }
            languages.change(own, known.version(), codes);
        });
    }
}
