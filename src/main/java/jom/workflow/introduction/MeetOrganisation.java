package jom.workflow.introduction;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.Readers;
import jom.network.connections.OrganisationPair;
import jom.portfolio.introduction.GivenAnswer;
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.Introductions;
import jom.portfolio.introduction.SeenIntroduction;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One of two who are introduced says whether it wants to meet the other one, of whose answer it learns nothing here. */
@Component("meetOrganisation")
class MeetOrganisation implements TaskContract<MeetOrganisation.View, MeetOrganisation.Answers> {

    private final Introductions introductions;
    private final IntroductionDesk desk;
    private final PeopleDirectory people;
    private final IntroductionWords words;
    private final Readers readers;

    MeetOrganisation(
            Introductions introductions,
            IntroductionDesk desk,
            PeopleDirectory people,
            IntroductionWords words,
            Readers readers) {
        this.introductions = introductions;
        this.desk = desk;
        this.people = people;
        this.words = words;
        this.readers = readers;
    }

    /**
     * Whom to meet and why.
     *
     * @param manager who introduces the two, by name
     * @param fit what speaks for it, in one text
     */
    record View(IntroductionWords.Met organisation, String manager, String introductionReason, String fit) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Answer {
        YES,
        NOT_NOW
    }

    /** @param words may be missing */
    record Answers(
            @NotNull Answer meeting,

            @Size(max = GivenAnswer.WORDS_LENGTH_MAX) @Nullable
            String words) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OrganisationId own = task.organisation(OrganisationId::new);
        SeenIntroduction seen = desk.seen(IntroductionProcess.id(task), own);
        return new View(
                words.met(seen.other(), viewer),
                people.get(seen.introducedBy()).displayName(),
                seen.reason(),
                words.fit(OrganisationPair.of(own, seen.other()), viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        introductions.answer(
                IntroductionProcess.id(task),
                task.organisation(OrganisationId::new),
                readers.current(),
                answers.meeting() == Answer.YES,
                answers.words());
        return GatewayAnswers.none();
    }
}
