package jom.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.network.SolutionArea;
import jom.network.Taxonomies;
import jom.opportunity.CertificateWanted;
import jom.opportunity.MaskedOpportunity;
import jom.opportunity.OpportunityView;
import jom.opportunity.ParticipantRole;
import jom.solutionmap.SolutionAreas;
import org.springframework.stereotype.Component;

/** Lists what a reader sees of an opportunity, label by label; what is not disclosed is no field of the view. */
@Component
class FactSheet {

    private final Taxonomies taxonomies;
    private final SolutionAreas areas;

    FactSheet(Taxonomies taxonomies, SolutionAreas areas) {
        this.taxonomies = taxonomies;
        this.areas = areas;
    }

    List<Fact> of(OpportunityView view, Names names, Speech say) {
        List<Fact> facts = new ArrayList<>();
        add(facts, say, "customer", view.customer().name());
        add(facts, say, "place", place(view, say));
        add(facts, say, "industry", taxonomies.name(view.customer().industry(), say.language()));
        add(facts, say, "domain", Optional.ofNullable(view.customer().domain()).orElse(""));
        add(facts, say, "value", say.money(view.value()));
        add(facts, say, "close", say.day(view.expectedClose()));
        add(facts, say, "areas", areas(view.need().solutionAreas(), say));
        add(facts, say, "rolesWanted", roles(view.need().rolesWanted(), say));
        add(facts, say, "rolesWaived", roles(view.waivedRoles(), say));
        add(facts, say, "capabilities", capabilities(view, say));
        add(facts, say, "certificates", certificates(view.need().certificatesWanted(), say));
        add(facts, say, "originator", names.of(view.originator()));
        add(facts, say, "prime", names.of(view.prime()));
        add(
                facts,
                say,
                "origin",
                say.wordOr("choice.origin." + view.origin().key(), view.origin().key()));
        add(
                facts,
                say,
                "claim",
                view.registration().map(claim -> claim(claim, say)).orElse(""));
        add(
                facts,
                say,
                "decision",
                view.decision().map(decision -> decision(decision, say)).orElse(""));
        add(facts, say, "endReason", view.endReason().orElse(""));
        return facts;
    }

    /** What may be known before an invitation is accepted. */
    List<Fact> of(MaskedOpportunity preview, Speech say) {
        List<Fact> facts = new ArrayList<>();
        add(facts, say, "industry", taxonomies.name(preview.industry(), say.language()));
        add(facts, say, "country", preview.country().name(say.language()));
        add(facts, say, "band", say.band(preview.valueBand()));
        add(facts, say, "rolesAsked", roles(preview.roles(), say));
        add(facts, say, "expires", preview.expiresAt().map(say::moment).orElse(""));
        return facts;
    }

    static String roles(Collection<ParticipantRole> roles, Speech say) {
        return say.list(
                "choice.role.",
                roles.stream().sorted().map(ParticipantRole::key).toList());
    }

    private static void add(List<Fact> facts, Speech say, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(say.word("sheet." + key), value));
        }
    }

    private static String place(OpportunityView view, Speech say) {
        String country = view.customer().country().name(say.language());
        return Optional.ofNullable(view.customer().city())
                .map(city -> city + ", " + country)
                .orElse(country);
    }

    private String areas(Collection<SolutionArea> codes, Speech say) {
        return codes.stream().map(code -> areas.name(code, say.language())).collect(Collectors.joining(", "));
    }

    private String capabilities(OpportunityView view, Speech say) {
        return view.need().capabilitiesWanted().stream()
                .map(capability -> taxonomies.name(capability, say.language()))
                .collect(Collectors.joining(", "));
    }

    private static String certificates(Collection<CertificateWanted> wanted, Speech say) {
        return wanted.stream()
                .map(one ->
                        one.certificate() + (one.role() == null ? "" : " (" + roles(List.of(one.role()), say) + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String claim(OpportunityView.Claim claim, Speech say) {
        String outcome = say.wordOr(
                "choice.outcome." + claim.outcome().key(), claim.outcome().key());
        return claim.protectedUntil()
                .map(day -> outcome + ", " + say.word("timeline.protected", say.day(day)))
                .orElse(outcome);
    }

    private static String decision(OpportunityView.Decided decision, Speech say) {
        return say.wordOr(
                        "choice.customerDecision." + decision.decision().key(),
                        decision.decision().key())
                + ": "
                + say.wordOr(
                        "choice.decisionReason." + decision.reason().key(),
                        decision.reason().key());
    }
}
