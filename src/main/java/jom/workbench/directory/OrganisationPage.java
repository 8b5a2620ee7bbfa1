package jom.workbench.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jom.network.Aliases;
import jom.network.Offering;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.References;
import jom.network.Role;
import jom.network.connections.Blocks;
import jom.network.connections.Connections;
import jom.network.endorsement.WinsTogether;
import jom.network.profile.Capacities;
import jom.network.profile.Certificates;
import jom.network.profile.LanguageCode;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
import jom.network.profile.WorkLanguages;
import jom.network.search.Facet;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioProfile;
import jom.workbench.Speeches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One organisation: what everybody sees, what its own people and the managers see, and how the reader stands with it. */
@Controller
class OrganisationPage {

    private final OrganisationDirectory directory;
    private final PortfolioDirectory portfolios;
    private final References references;
    private final Certificates certificates;
    private final WorkLanguages languages;
    private final OrganisationSizes sizes;
    private final Capacities capacities;
    private final Connections connections;
    private final Blocks blocks;
    private final Endorsed endorsed;
    private final WinsTogether wins;
    private final OwnSheets own;
    private final CodeNames codes;
    private final Readers readers;
    private final Speeches speeches;
    private final Aliases aliases;
    private final Clock clock;

    OrganisationPage(
            OrganisationDirectory directory,
            PortfolioDirectory portfolios,
            References references,
            Certificates certificates,
            WorkLanguages languages,
            OrganisationSizes sizes,
            Capacities capacities,
            Connections connections,
            Blocks blocks,
            Endorsed endorsed,
            WinsTogether wins,
            OwnSheets own,
            CodeNames codes,
            Readers readers,
            Speeches speeches,
            Aliases aliases,
            Clock clock) {
        this.directory = directory;
        this.portfolios = portfolios;
        this.references = references;
        this.certificates = certificates;
        this.languages = languages;
        this.sizes = sizes;
        this.capacities = capacities;
        this.connections = connections;
        this.blocks = blocks;
        this.endorsed = endorsed;
        this.wins = wins;
        this.own = own;
        this.codes = codes;
        this.readers = readers;
        this.speeches = speeches;
        this.aliases = aliases;
        this.clock = clock;
    }

    @GetMapping("/organisations/{id}")
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        OrganisationId asked = OrganisationId.parse(id);
        OrganisationProfile profile = directory.get(asked);
        if (!profile.id().equals(asked)) {
            return "redirect:/organisations/" + profile.id();
        }
        boolean mayKnow = reader.belongsTo(profile.id()) || reader.looksAfterPartners();
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("sheet", sheet(profile, language));
        model.addAttribute("mayKnow", mayKnow);
        model.addAttribute("managed", profile.verified() ? managed(reader) : List.of());
        model.addAttribute("former", former(profile.id()));
        model.addAttribute("isOwn", reader.belongsTo(profile.id()));
        if (mayKnow) {
            LocalDate today = LocalDate.now(clock);
            model.addAttribute(
                    "size", sizes.of(profile.id()).map(SizeClass::key).orElse("untold"));
            capacities.of(profile.id()).ifPresent(atOnce -> model.addAttribute("atOnce", atOnce));
            model.addAttribute("atOnceMin", Capacities.MIN);
            model.addAttribute("atOnceMax", Capacities.MAX);
            model.addAttribute("sizes", List.of(SizeClass.values()));
            model.addAttribute("references", references.of(profile.id()));
            model.addAttribute(
                    "certificates",
                    certificates.of(profile.id()).stream()
                            .map(kept -> CertificateLine.of(kept, today))
                            .toList());
            model.addAttribute("soonDays", CertificateLine.SOON_DAYS);
        }
        if (reader.belongsTo(profile.id())) {
            model.addAttribute("own", own.of(profile.id()));
            model.addAttribute("languages", languages.of(profile.id()).codes());
            model.addAttribute(
                    "allLanguages",
                    LanguageCode.all().stream()
                            .sorted(Comparator.comparing(code -> code.name(language)))
                            .toList());
        }
        model.addAttribute("endorsed", endorsed.of(profile.id(), reader, language));
        model.addAttribute(
                "itsCapabilities", codes.options(profile.details().offering().capabilities(), language));
        model.addAttribute("standings", standings(profile.id(), reader));
        return "organisation";
    }

    /** The portfolios from which the reader may introduce it to somebody. */
    private List<PortfolioProfile> managed(Reader reader) {
        return !reader.is(Role.PPM)
                ? List.of()
                : portfolios.visibleTo(reader).stream()
                        .filter(portfolio -> portfolios.isManagedBy(portfolio.id(), reader))
                        .toList();
    }

    private List<Standing> standings(OrganisationId other, Reader reader) {
        Map<OrganisationId, String> names = directory.names(reader.organisations());
        return aliases.living(reader.organisations()).stream()
                .filter(mine -> !mine.equals(other))
                .map(mine -> new Standing(
                        mine,
                        names.getOrDefault(mine, ""),
                        connections.find(mine, other),
                        blocks.of(mine).contains(other),
                        wins.haveWonTogether(mine, other)))
                .sorted(Comparator.comparing(Standing::ownName))
                .toList();
    }

    /** What became part of it, by name. */
    private List<String> former(OrganisationId id) {
        Set<OrganisationId> former = new HashSet<>(aliases.withFormer(id));
        former.remove(id);
        return directory.names(former).values().stream().sorted().toList();
    }

    private OrganisationSheet sheet(OrganisationProfile profile, Locale language) {
        Offering offering = profile.details().offering();
        return new OrganisationSheet(
                profile.id(),
                profile.name(),
                profile.details().home().name(language),
                codes.names(Facet.PARTNER_TYPE, offering.partnerTypes(), language),
                codes.names(Facet.CAPABILITY, offering.capabilities(), language),
                codes.names(Facet.INDUSTRY, offering.industries(), language),
                codes.names(Facet.TERRITORY, offering.territories(), language),
                codes.names(Facet.LANGUAGE, languages.of(profile.id()).codes(), language),
                profile.references());
    }
}
