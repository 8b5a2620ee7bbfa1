package jom.workflow.introduction;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.Introductions;
import jom.workflow.BuildingBlock;
import jom.workflow.Deadlines;
import jom.workflow.Roster;
import jom.workflow.contract.Answered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What the steps of an introduction do that nobody is asked for. */
@Configuration(proxyBeanMethods = false)
class IntroductionBlocks {

    @Bean
    @Description(
            "Connects two who were introduced, if both want it. Sets introductionConnected, and followUpAt and reportUntil "
                    + "for timers, as the decision deadlines has it.")
    BuildingBlock closeIntroduction(Introductions introductions, Deadlines deadlines, Clock clock) {
        return execution -> {
            Answered.INTRODUCTION_CONNECTED.set(execution, introductions.close(IntroductionProcess.id(execution)));
            Instant followUp = IntroductionProcess.after(clock.instant(), "followUpIntroduction", deadlines);
            IntroductionProcess.FOLLOW_UP_AT.set(execution, followUp.toString());
            IntroductionProcess.REPORT_UNTIL.set(
                    execution,
                    IntroductionProcess.after(followUp, "awaitReport", deadlines)
                            .toString());
        };
    }

    /** The two who are asked. */
    @Bean
    Roster introducedOrganisations(IntroductionDesk introductions) {
        return scope -> {
            IntroductionView introduction = introductions.get(IntroductionProcess.id(scope));
            return List.of(introduction.one().toString(), introduction.other().toString());
        };
    }
}
