package jom.workflow.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jom.kernel.BusinessRuleViolation;
import jom.platform.Retries;
import jom.workflow.AnswersInvalid;
import jom.workflow.CurrentViewer;
import jom.workflow.Sentences;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Around the outermost command: digs a broken rule out of what the engine wrapped it in and, if it came through a door,
 * answers it the way our API would, with {@code message} besides, which is what Tasklist shows at the form.
 */
class DoorAnswers extends CommandInterceptor {

    private static final int UNPROCESSABLE = 422;
    private static final int BUSY = 503;

    private final Supplier<Optional<String>> caller;
    private final CurrentViewer viewers;
    private final Sentences sentences;

    /** @param caller the name of whoever came through a door, if anybody did */
    DoorAnswers(Supplier<Optional<String>> caller, CurrentViewer viewers, Sentences sentences) {
        this.caller = caller;
        this.viewers = viewers;
        this.sentences = sentences;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            throw caller.get()
                    .map(name -> atTheDoor(failure, viewers.named(name).language()))
                    .orElseGet(() -> unwrapped(failure));
        }
    }

    private static RuntimeException unwrapped(RuntimeException failure) {
        return cause(failure, BusinessRuleViolation.class)
                .map(RuntimeException.class::cast)
                .or(() -> cause(failure, AnswersInvalid.class))
                .orElse(failure);
    }

    private RuntimeException atTheDoor(RuntimeException failure, Locale language) {
        return cause(failure, BusinessRuleViolation.class)
                .map(rule -> problem(status(rule), rule.code(), sentences.of(rule, language)))
                .or(() -> cause(failure, AnswersInvalid.class)
                        .map(invalid -> problem(400, "workflow.answersInvalid", String.valueOf(invalid.getMessage()))))
                .or(() -> cause(failure, TaskAlreadyClaimedException.class)
                        .map(claimed ->
                                problem(409, "workflow.taskClaimed", sentences.say("answers.claimed", language))))
                .or(() -> busy(failure, language))
                .or(() -> overtaken(failure, language))
                .orElse(failure);
    }

    /** The database gave up for the sake of others, or had no connection left in time. */
    private Optional<RuntimeException> busy(RuntimeException failure, Locale language) {
        boolean busy = Retries.gaveWay(failure)
                || cause(failure, QueryTimeoutException.class).isPresent()
                || cause(failure, CannotCreateTransactionException.class).isPresent();
        return busy
                ? Optional.of(problem(BUSY, "platform.busy", sentences.say("answers.busy", language)))
                : Optional.empty();
    }

    private Optional<RuntimeException> overtaken(RuntimeException failure, Locale language) {
        return cause(failure, OptimisticLockingException.class)
                .map(RuntimeException.class::cast)
                .or(() -> cause(failure, ConcurrencyFailureException.class))
                .map(late ->
                        problem(409, "platform.changedMeanwhile", sentences.say("answers.changedMeanwhile", language)));
    }

    private static int status(BusinessRuleViolation rule) {
        return switch (rule.kind()) {
            case UNKNOWN -> 404;
            case WRONG_STATE -> 409;
            case FORBIDDEN -> UNPROCESSABLE;
        };
    }

    private static RuntimeException problem(int status, String code, String sentence) {
        Response.ResponseBuilder answer = Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of(
                        "type", "urn:jom:problem:" + code,
                        "title", "Not accepted",
                        "status", status,
                        "detail", sentence,
                        "message", sentence));
        if (status == BUSY) {
            answer.header(HttpHeaders.RETRY_AFTER, Retries.COME_AGAIN_SECONDS);
        }
        return new WebApplicationException(sentence, answer.build());
    }

    private static <X extends RuntimeException> Optional<X> cause(RuntimeException failure, Class<X> wanted) {
        @Nullable Throwable each = failure;
        for (int depth = 0; each != null && depth < 20; depth++) {
            if (wanted.isInstance(each)) {
                return Optional.of(wanted.cast(each));
            }
            each = each.getCause();
        }
        return Optional.empty();
    }
}
