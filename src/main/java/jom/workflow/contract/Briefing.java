package jom.workflow.contract;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.CertificateName;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.network.Taxonomies;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Customer;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.ParticipantRole;
import jom.solutionmap.SolutionAreas;
import jom.workflow.ActingCalendars;
import jom.workflow.Choice;
import jom.workflow.FormTexts;
import jom.workflow.TaskAtHand;
import jom.workflow.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says the domain's facts in a reader's words. */
@Component
public class Briefing {

    private final Opportunities opportunities;
    private final OrganisationDirectory organisations;
    private final Taxonomies taxonomies;
    private final SolutionAreas areas;
    private final ActingCalendars calendars;
    private final FormTexts texts;

    Briefing(
            Opportunities opportunities,
            OrganisationDirectory organisations,
            Taxonomies taxonomies,
            SolutionAreas areas,
            ActingCalendars calendars,
            FormTexts texts) {
        this.opportunities = opportunities;
        this.organisations = organisations;
        this.taxonomies = taxonomies;
        this.areas = areas;
        this.calendars = calendars;
        this.texts = texts;
    }

    /** The opportunity of a task, for participants and portfolio managers only. */
    public OpportunityBrief opportunity(TaskAtHand task, Viewer viewer) {
        OpportunityFacts facts = opportunities.facts(Ids.opportunity(task));
        Customer customer = facts.customer();
        Locale language = viewer.language();
        return new OpportunityBrief(
                facts.number(),
                facts.title(),
                customer.name(),
                customer.country().name(language),
                taxonomies.name(customer.industry(), language),
                customer.city() == null ? "" : customer.city(),
                facts.need().problem(),
                areas(facts.need().solutionAreas(), viewer),
                roles(facts.need().rolesWanted(), viewer),
                certificates(facts.need().certificatesWanted(), viewer),
                viewer.written().money(facts.value()),
                facts.value().amount().toPlainString(),
                facts.value().currency().getCurrencyCode(),
                viewer.written().day(facts.expectedClose()));
    }

    /** A moment by the clock of an organisation. */
    public String moment(Instant instant, OrganisationId where, Viewer viewer) {
        return viewer.written().moment(instant, calendars.of(where).zone());
    }

    /** The names of solution areas, in one text. */
    public String areas(Collection<SolutionArea> codes, Viewer viewer) {
        return codes.stream()
                .map(area -> areas.name(area, viewer.language()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The solution areas that the opportunity of a task asks for, to choose from. */
    public List<Choice> areasWanted(TaskAtHand task, Viewer viewer) {
        return opportunities.facts(Ids.opportunity(task)).need().solutionAreas().stream()
                .map(area -> new Choice(areas.name(area, viewer.language()), area.code()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** All industries, to choose from. */
    public List<Choice> industries(Viewer viewer) {
        return taxonomies.industries(viewer.language()).stream()
                .map(term -> new Choice(term.name(), term.code()))
                .toList();
    }

    /** The names of roles, in one text. */
    public String roles(Collection<ParticipantRole> roles, Viewer viewer) {
        return roles.stream()
                .sorted()
                .map(role -> choice("role", role.key(), viewer))
                .collect(Collectors.joining(", "));
    }

    /** Certificates that are asked for, each with whoever has to hold it, in one text. */
    public String certificates(Collection<CertificateWanted> wanted, Viewer viewer) {
        return wanted.stream()
                .map(one -> certificate(one.certificate(), one.role(), viewer))
                .collect(Collectors.joining(", "));
    }

    /** A certificate and the role of which it is asked, if it is one. */
    public String certificate(CertificateName certificate, @Nullable ParticipantRole role, Viewer viewer) {
        return certificate + (role == null ? "" : " (" + choice("role", role.key(), viewer) + ")");
    }

    /** The names of capabilities, in one text. */
    public String capabilities(Collection<Capability> codes, Viewer viewer) {
        return codes.stream()
                .map(code -> taxonomies.name(code, viewer.language()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What a list of options calls one of them. */
    public String choice(String list, String value, Viewer viewer) {
        return texts.choice(list, value, viewer.language());
    }

    /** What {@link #choice} called by its name, if it did; else the name itself. */
    public String value(String list, String called, Viewer viewer) {
        return texts.value(list, called, viewer.language());
    }

    /** A list of options, in its order. */
    public List<Choice> choices(String list, Viewer viewer) {
        return texts.choices(list, viewer.language());
    }

    /** The names of organisations, by id. */
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return organisations.names(ids);
    }

    /** The name of one organisation. */
    public String name(OrganisationId id) {
        return organisations.name(id);
    }
}
