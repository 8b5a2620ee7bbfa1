package jom.portfolio.introduction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jom.kernel.Texts;
import jom.network.Aliases;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.connections.AgreedConnections;
import jom.network.connections.OrganisationPair;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Introduces two organisations, takes what they answer, connects them, and keeps what came of it. */
@Service
public class Introductions {

    private static final Logger LOG = LoggerFactory.getLogger(Introductions.class);

    private final IntroductionRecords records;
    private final IntroductionAnswers answers;
    private final IntroductionDesk desk;
    private final IntroductionRules rules;
    private final AgreedConnections connections;
    private final Aliases aliases;
    private final AnswerTime time;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Introductions(
            IntroductionRecords records,
            IntroductionAnswers answers,
            IntroductionDesk desk,
            IntroductionRules rules,
            AgreedConnections connections,
            Aliases aliases,
            AnswerTime time,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.answers = answers;
        this.desk = desk;
        this.rules = rules;
        this.connections = connections;
        this.aliases = aliases;
        this.time = time;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks both whether they want to meet; for the managers of the portfolio and administrators.
     *
     * @throws jom.portfolio.UnknownPortfolio if there is none, or none for this reader
     * @throws UnknownIntroduction if the reader does not look after the portfolio
     * @throws IntroductionRefused if these two cannot be introduced; the code says why
     * @throws jom.network.UnknownOrganisation if one of them does not exist
     */
    @UseCase
    public IntroductionId start(PortfolioId portfolio, Reader reader, IntroduceTwo order) {
        desk.requireLookingAfter(portfolio, reader);
        OrganisationPair pair = rules.require(portfolio, order);
        Introduction introduction = records.saveAndFlush(
                new Introduction(portfolio, reader.person(), order, clock.instant(), time.until(clock.instant())));
        IntroductionId id = introduction.id();
        audit.record(office(id.value(), "portfolio.introductionStarted")
                .with("portfolio", portfolio.toString())
                .with(
                        "organisations",
                        List.of(pair.low().toString(), pair.high().toString()))
                .with("reason", order.reason()));
        toBoth(introduction, "portfolio.introductionAsked");
        events.publishEvent(new IntroductionStarted(introduction.view(List.of())));
        LOG.info("introduction started introduction={} portfolio={}", id, portfolio);
        return id;
    }

    /**
     * Keeps what one of the two says; the other one learns of it only where both want it.
     *
     * @param reader one of the organisation's people
     * @param words at most {@value GivenAnswer#WORDS_LENGTH_MAX} characters; may be missing
     * @throws UnknownIntroduction if the organisation is neither of the two, or not the reader's
     * @throws IntroductionRefused if nobody is asked any more, or this one has answered
     */
    @UseCase
    public void answer(
            IntroductionId id, OrganisationId organisation, Reader reader, boolean wanted, @Nullable String words) {
        if (!reader.belongsTo(organisation)) {
            throw new UnknownIntroduction();
        }
        @Nullable String said = Texts.optional("words", words, GivenAnswer.WORDS_LENGTH_MAX);
        Introduction introduction = get(id);
        SeenIntroduction seen = desk.seen(id, organisation);
        introduction.requireAsked();
        if (seen.ownAnswer() != null) {
            throw IntroductionRefused.answered();
        }
        answers.saveAndFlush(new IntroductionAnswer(
                id, reader.person(), new GivenAnswer(organisation, wanted, said, clock.instant())));
        audit.record(AuditRecord.of(id.value(), "portfolio.introductionAnswered")
                .visibleTo(Audience.organisation(organisation.value()))
                .with("organisation", organisation.toString())
                .with("wanted", wanted));
    }

    /**
     * Nobody is waited for any more: connects the two if both want it and neither keeps the other away. Once more changes
     * nothing, so that a job that runs twice does no harm.
     *
     * @return whether they are connected
     */
    @UseCase
    public boolean close(IntroductionId id) {
        Introduction introduction = get(id);
        if (introduction.state() == IntroductionState.ASKED) {
            List<GivenAnswer> given =
                    introduction.view(answers.of(List.of(id.value()))).answers();
            boolean connected = given.size() == 2
                    && given.stream().allMatch(GivenAnswer::wanted)
                    && connect(introduction, given.get(0).organisation());
            introduction.close(connected, clock.instant());
            records.saveAndFlush(introduction);
            audit.record(office(id.value(), "portfolio.introductionClosed").with("connected", connected));
            if (connected) {
                toBoth(introduction, "portfolio.introductionConnected");
            }
            LOG.info("introduction closed introduction={} connected={}", id, connected);
        }
        return introduction.state() == IntroductionState.CONNECTED;
    }

    /** Whoever became part of another one meanwhile is that one; two that have become one need no connection any more. */
    private boolean connect(Introduction introduction, OrganisationId first) {
        OrganisationId one = aliases.present(first);
        OrganisationId other = aliases.present(introduction.pair().other(first));
        return !one.equals(other) && connections.connect(OrganisationPair.of(one, other), one, introduction.reason());
    }

    /**
     * Takes it back; for those who may start one. The two are told that it is over, and not why.
     *
     * @param version that was read
     * @throws UnknownIntroduction if the reader does not look after the portfolio
     * @throws IntroductionRefused if that version is not the present one, or nobody is asked any more
     */
    @UseCase
    public void withdraw(IntroductionId id, Reader reader, long version, String because) {
        String why = Texts.required("reason", because, IntroduceTwo.REASON_LENGTH_MAX);
        Introduction introduction = get(id);
        if (!desk.looksAfter(introduction.portfolio(), reader)) {
            throw new UnknownIntroduction();
        }
        if (introduction.version() != version) {
            throw IntroductionRefused.changed();
        }
        introduction.withdraw(why, clock.instant());
        records.saveAndFlush(introduction);
        audit.record(office(id.value(), "portfolio.introductionWithdrawn").with("reason", why));
        toBoth(introduction, "portfolio.introductionOver");
        events.publishEvent(new IntroductionWithdrawn(id));
    }

    /**
     * Tells what came of it, once; for those who may start one.
     *
     * @param words at most {@value GivenAnswer#WORDS_LENGTH_MAX} characters; may be missing
     * @throws UnknownIntroduction if the reader does not look after the portfolio
     * @throws IntroductionRefused if the two are not connected, or it has been told
     */
    @UseCase
    public void report(IntroductionId id, Reader reader, MeetingOutcome outcome, @Nullable String words) {
        Introduction introduction = get(id);
        if (!desk.looksAfter(introduction.portfolio(), reader)) {
            throw new UnknownIntroduction();
        }
        introduction.cameOf(outcome, Texts.optional("words", words, GivenAnswer.WORDS_LENGTH_MAX), clock.instant());
        records.saveAndFlush(introduction);
        audit.record(office(id.value(), "portfolio.introductionReported").with("outcome", outcome.key()));
    }

    private Introduction get(IntroductionId id) {
        return records.findById(id.value()).orElseThrow(UnknownIntroduction::new);
    }

    /** Each of the two finds it among what happened to it; about the other one it tells no more than who it is. */
    private void toBoth(Introduction introduction, String action) {
        OrganisationPair pair = introduction.pair();
        for (OrganisationId own : List.of(pair.low(), pair.high())) {
            audit.record(AuditRecord.of(own.value(), action)
                    .visibleTo(Audience.organisation(own.value()))
                    .with("organisation", pair.other(own).toString())
                    .with("introduction", introduction.id().toString()));
        }
    }

    private static AuditRecord office(UUID stream, String action) {
        return AuditRecord.of(stream, action).visibleTo(Audience.OFFICE);
    }
}
