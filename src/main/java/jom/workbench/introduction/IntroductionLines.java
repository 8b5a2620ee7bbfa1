package jom.workbench.introduction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.portfolio.introduction.GivenAnswer;
import jom.portfolio.introduction.IntroductionState;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.MeetingOutcome;
import org.springframework.stereotype.Component;

/** Puts names to what introductions are about. */
@Component
class IntroductionLines {

    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;

    IntroductionLines(PeopleDirectory people, OrganisationDirectory organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    List<IntroductionLine> of(Collection<IntroductionView> introductions) {
        Set<OrganisationId> two = new HashSet<>();
        Set<PersonId> managers = new HashSet<>();
        introductions.forEach(each -> {
            two.add(each.one());
            two.add(each.other());
            managers.add(each.introducedBy());
        });
        Map<OrganisationId, String> names = organisations.names(two);
        Map<PersonId, String> by = new HashMap<>();
        people.all(managers).forEach(person -> by.put(person.id(), person.displayName()));
        return introductions.stream()
                .map(each -> line(each, names, by.getOrDefault(each.introducedBy(), "")))
                .toList();
    }

    private static IntroductionLine line(
            IntroductionView introduction, Map<OrganisationId, String> names, String manager) {
        return new IntroductionLine(
                introduction.id(),
                introduction.one(),
                introduction.other(),
                names.getOrDefault(introduction.one(), ""),
                names.getOrDefault(introduction.other(), ""),
                manager,
                introduction.reason(),
                introduction.state().key(),
                introduction.state() == IntroductionState.ASKED,
                introduction.startedAt(),
                introduction.answerUntil(),
                introduction.closedAt(),
                introduction.withdrawnBecause(),
                Optional.ofNullable(introduction.outcome())
                        .map(MeetingOutcome::key)
                        .orElse(null),
                introduction.outcomeWords(),
                Stream.of(introduction.one(), introduction.other())
                        .map(own -> said(introduction, own, names.getOrDefault(own, "")))
                        .toList(),
                introduction.version());
    }

    private static IntroductionLine.SaidLine said(IntroductionView introduction, OrganisationId own, String name) {
        Optional<GivenAnswer> answer = introduction.answerOf(own);
        return new IntroductionLine.SaidLine(
                name,
                answer.map(given -> given.wanted() ? "yes" : "notNow").orElse("none"),
                answer.map(GivenAnswer::words).orElse(""),
                answer.map(GivenAnswer::at).orElse(null));
    }
}
