package jom.workbench.split;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;
import jom.revenue.SplitBase;
import jom.revenue.SplitBases;
import jom.revenue.SplitLineView;
import jom.revenue.SplitTrialOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody has typed to try on a split. Fields that make no sense are remembered. */
public final class SplitTrialForm {

    private static final String AMOUNT = "\\d{1,13}([.,](\\d{1,2}|\\d{4}))?";

    private final MultiValueMap<String, String> fields;
    private final Currency currency;
    private final List<String> wrong = new ArrayList<>();

    /** All amounts are in one currency. */
    SplitTrialForm(MultiValueMap<String, String> fields, Currency currency) {
        this.fields = fields;
        this.currency = currency;
    }

    /** The names of fields that cannot be read. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** What stands in a field, or else something to start from. */
    public String typed(String field, String otherwise) {
        String typed = fields.getFirst(field);
        return typed == null ? otherwise : typed.strip();
    }

    /** The amount of a field; empty if nothing, or nothing readable, is in it. */
    Optional<Money> money(String field) {
        String typed = typed(field, "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Money> read = typed.matches(AMOUNT) ? exactly(typed.replace(',', '.')) : Optional.empty();
        if (read.isEmpty()) {
            wrong.add(field);
        }
        return read;
    }

    private Optional<Money> exactly(String amount) {
        try {
            return Optional.of(Money.of(amount, currency.getCurrencyCode()));
        } catch (IllegalArgumentException tooFine) {
            return Optional.empty();
        }
    }

    SplitBases bases() {
        SplitBases supposed = SplitBases.NONE;
        for (SplitBase base : EnumSet.complementOf(EnumSet.of(SplitBase.TOTAL))) {
            Optional<Money> amount = money(base.key());
            if (amount.isPresent()) {
                supposed = supposed.with(base, amount.get());
            }
        }
        return supposed;
    }

    SplitTrialOrder.@Nullable Term term(YearMonth first) {
        String months = typed("months", "");
        if (months.isEmpty()) {
            return null;
        }
        int count = months.matches("[0-9]{1,3}") ? Integer.parseInt(months) : 0;
        if (count < 1 || count > SplitTrialOrder.MONTHS_MAX) {
            wrong.add("months");
            return null;
        }
        return new SplitTrialOrder.Term(first, count);
    }

    public boolean isDrafted() {
        return fields.containsKey("draft");
    }

    public boolean plays(OrganisationId organisation, ParticipantRole role) {
        return fields.getOrDefault("role", List.of()).contains(organisation + "~" + role.key());
    }

    /** What each of them is supposed to do. */
    Map<OrganisationId, Set<ParticipantRole>> roles(List<OrganisationId> organisations) {
        Map<OrganisationId, Set<ParticipantRole>> roles = new HashMap<>();
        for (OrganisationId organisation : organisations) {
            Set<ParticipantRole> played = EnumSet.noneOf(ParticipantRole.class);
            for (ParticipantRole role : ParticipantRole.values()) {
                if (plays(organisation, role)) {
                    played.add(role);
                }
            }
            roles.put(organisation, played);
        }
        return roles;
    }

    /** The line with what was typed over it, if that was about the same line. */
    SplitLineView over(SplitLineView line, int place) {
        String name = "line" + place;
        if (!about(line).equals(typed(name + ".about", ""))) {
            return line;
        }
        return new SplitLineView(
                line.organisationId(),
                line.label(),
                line.kind(),
                line.step(),
                line.base(),
                line.percent() == null ? null : percent(name + ".rate0", line.percent()),
                line.tiers() == null ? null : tiers(line.tiers(), name),
                line.amount() == null ? null : money(name + ".amount").orElse(line.amount()),
                limit(name + ".floor", line),
                limit(name + ".cap", line));
    }

    /** A floor or a cap; a share or a portion may have none. */
    private @Nullable Money limit(String field, SplitLineView line) {
        return line.percent() == null && line.tiers() == null
                ? null
                : money(field).orElse(null);
    }

    /** Tells lines apart. */
    public String about(SplitLineView line) {
        return line.organisationId() + " " + line.kind() + " " + line.label();
    }

    private List<SplitLineView.Tier> tiers(List<SplitLineView.Tier> tiers, String name) {
        List<SplitLineView.Tier> typed = new ArrayList<>();
        for (SplitLineView.Tier tier : tiers) {
            typed.add(new SplitLineView.Tier(tier.upTo(), percent(name + ".rate" + typed.size(), tier.percent())));
        }
        return typed;
    }

    private String percent(String field, String otherwise) {
        String typed = typed(field, otherwise).replace(',', '.');
        if (typed.matches(BasisPoints.PERCENT)) {
            return typed;
        }
        wrong.add(field);
        return otherwise;
    }
}
