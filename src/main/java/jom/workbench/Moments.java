package jom.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.kernel.MalformedIdentifier;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.opportunity.TimelineEntry;
import jom.platform.Actor;
import jom.workflow.TaskNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the timeline of an opportunity in words, newest first. What has no words of its own is told by its name. */
@Component
class Moments {

    private static final Set<String> NAMED = Set.of("organisation", "prime");

    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final TaskNames tasks;

    Moments(OrganisationDirectory organisations, PeopleDirectory people, TaskNames tasks) {
        this.organisations = organisations;
        this.people = people;
        this.tasks = tasks;
    }

    List<Moment> of(List<TimelineEntry> entries, Speech say) {
        Names names = new Names(organisations.names(named(entries)));
        Map<String, String> actors = entries.stream()
                .map(TimelineEntry::actor)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), actor -> who(actor, say)));
        List<Moment> moments = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            moments.add(new Moment(
                    entry.at(),
                    what(entry, names, say),
                    details(entry, say),
                    Objects.requireNonNull(actors.get(entry.actor()))));
        }
        Collections.reverse(moments);
        return moments;
    }

    private String who(String actor, Speech say) {
        return actor.equals(Actor.SYSTEM.name())
                ? say.word("timeline.system")
                : people.bySignInName(actor).map(PersonProfile::displayName).orElse(actor);
    }

    private static List<OrganisationId> named(List<TimelineEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.details().entrySet().stream())
                .filter(detail -> NAMED.contains(detail.getKey()))
                .flatMap(detail -> id(detail.getValue()).stream())
                .distinct()
                .toList();
    }

    private static List<OrganisationId> id(Object value) {
        try {
            return List.of(OrganisationId.parse(String.valueOf(value)));
        } catch (MalformedIdentifier other) {
            return List.of();
        }
    }

    private static String what(TimelineEntry entry, Names names, Speech say) {
        Object organisation =
                entry.details().getOrDefault("organisation", entry.details().get("prime"));
        String name = organisation == null ? "" : names.list(id(organisation));
        String words = say.wordOr("timeline." + entry.action(), "");
        return words.isEmpty() ? inItsOwnWords(entry.action()) : words.replace("{0}", name);
    }

    /** {@code proposal.charterDrafted} becomes "Charter drafted". */
    private static String inItsOwnWords(String action) {
        String fact = action.substring(action.indexOf('.') + 1)
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
        return fact.isEmpty() ? action : Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    }

    private String details(TimelineEntry entry, Speech say) {
        Map<String, Object> told = entry.details();
        List<String> parts = new ArrayList<>();
        add(parts, told.get("outcome"), outcome -> say.wordOr("choice.outcome." + outcome, outcome));
        add(parts, told.get("decision"), decision -> decided(decision, say));
        add(parts, told.get("kind"), kind -> say.wordOr("timeline.fact." + kind, tasks.of(kind, say.language())));
        add(parts, told.get("round"), round -> say.word("timeline.round", round));
        add(parts, told.get("protectedUntil"), day -> say.word("timeline.protected", say.day(LocalDate.parse(day))));
        add(parts, told.get("leavingBecause"), reason -> reason);
        if (told.get("roles") instanceof Collection<?> roles) {
            parts.add(
                    say.list("choice.role.", roles.stream().map(String::valueOf).toList()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** What the customer decided has the words of the form; everything else is decided by us. */
    private static String decided(String decision, Speech say) {
        return say.wordOr("choice.customerDecision." + decision, say.wordOr("timeline.decision." + decision, decision));
    }

    private static void add(List<String> parts, @Nullable Object value, Function<String, String> words) {
        if (value != null) {
            parts.add(words.apply(value.toString()));
        }
    }
}
