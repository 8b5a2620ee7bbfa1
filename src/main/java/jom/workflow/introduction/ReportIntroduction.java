package jom.workflow.introduction;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.portfolio.introduction.GivenAnswer;
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.Introductions;
import jom.portfolio.introduction.MeetingOutcome;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager tells what came of two who were introduced and connected. */
@Component("reportIntroduction")
class ReportIntroduction implements TaskContract<ReportIntroduction.View, ReportIntroduction.Answers> {

    private final Introductions introductions;
    private final IntroductionDesk desk;
    private final Briefing briefing;
    private final Readers readers;

    ReportIntroduction(Introductions introductions, IntroductionDesk desk, Briefing briefing, Readers readers) {
        this.introductions = introductions;
        this.desk = desk;
        this.briefing = briefing;
        this.readers = readers;
    }

    record View(Brief introduction) {}

    /**
     * What the manager may have forgotten.
     *
     * @param one by name, as is the other one
     * @param oneSaid with its answer; empty if nothing
     * @param connectedOn a day
     */
    record Brief(String one, String other, String reason, String oneSaid, String otherSaid, String connectedOn) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Outcome {
        JOINT_WORK(MeetingOutcome.JOINT_WORK),
        TALKS(MeetingOutcome.TALKS),
        NOTHING(MeetingOutcome.NOTHING);

        private final MeetingOutcome meant;

        Outcome(MeetingOutcome meant) {
            this.meant = meant;
        }
    }

    /** @param words may be missing */
    record Answers(
            @NotNull Outcome outcome,

            @Size(max = GivenAnswer.WORDS_LENGTH_MAX) @Nullable
            String words) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        IntroductionView found = desk.get(IntroductionProcess.id(task), readers.current());
        return new View(new Brief(
                briefing.name(found.one()),
                briefing.name(found.other()),
                found.reason(),
                said(found, found.one()),
                said(found, found.other()),
                Optional.ofNullable(found.closedAt())
                        .map(at -> briefing.moment(at, found.one(), viewer))
                        .orElse("")));
    }

    private static String said(IntroductionView introduction, OrganisationId organisation) {
        return introduction
                .answerOf(organisation)
                .flatMap(answer -> Optional.ofNullable(answer.words()))
                .orElse("");
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        introductions.report(IntroductionProcess.id(task), readers.current(), answers.outcome().meant, answers.words());
        return GatewayAnswers.none();
    }
}
