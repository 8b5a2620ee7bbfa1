package jom.workflow.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.platform.web.ProblemWriter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the engine's own interface offers and nobody may use, administrators included: instances that are moved, pushed on or
 * begun again there keep their old tasks in the lists, and the domain does not hear of it. The answer says where it is done.
 */
class WaysPastTheProcess extends OncePerRequestFilter {

    /** Where the engine's interface is mounted, each time with the engine named and without. */
    static final List<String> ROOFS =
            List.of("/engine-rest", "/engine-rest/engine/*", "/camunda/api/engine", "/camunda/api/engine/engine/*");

    /** What is offered there, and what to do instead. */
    static final List<Way> WAYS = List.of(
            new Way(
                    "workflow.migratedElsewhere",
                    "Running instances move to another version with their tasks: on the page /processes/{process}/versions,"
                            + " or through POST /api/v1/processes/{process}/migrations.",
                    List.of("/migration/execute/**", "/migration/executeAsync/**")),
            new Way(
                    "workflow.stepsFollowTheModel",
                    "Running instances go from step to step as their model says. Deploy a version in which they go on as"
                            + " they should, and move them to it with pairs of steps: on the page"
                            + " /processes/{process}/versions, or through POST /api/v1/processes/{process}/migrations.",
                    List.of(
                            "/modification/execute/**",
                            "/modification/executeAsync/**",
                            "/process-instance/*/modification/**",
                            "/process-instance/*/modification-async/**")),
            new Way(
                    "workflow.endedForGood",
                    "What has ended does not begin again, since what came of it is decided. Take the opportunity in anew:"
                            + " in Tasklist, or through POST /api/v1/opportunities.",
                    List.of(
                            "/process-definition/*/restart/**",
                            "/process-definition/*/restart-async/**",
                            "/process-definition/key/*/restart/**",
                            "/process-definition/key/*/restart-async/**",
                            "/process-definition/key/*/tenant-id/*/restart/**",
                            "/process-definition/key/*/tenant-id/*/restart-async/**")));

    private final ProblemWriter problems;
    private final Map<Way, RequestMatcher> matchers;

    WaysPastTheProcess(ProblemWriter problems) {
        this.problems = problems;
        this.matchers = WAYS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Way::matcher));
    }

    /**
     * Something that the engine's interface offers.
     *
     * @param code of the answer
     * @param instead what to do, for whoever asked
     * @param paths below each roof
     */
    record Way(String code, String instead, List<String> paths) {

        RequestMatcher matcher() {
            return RequestMatchers.anyOf(ROOFS.stream()
                    .flatMap(roof -> paths.stream()
                            .map(path ->
                                    PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, roof + path)))
                    .toArray(RequestMatcher[]::new));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Way> way = WAYS.stream()
                .filter(each -> Objects.requireNonNull(matchers.get(each)).matches(request))
                .findFirst();
        if (way.isPresent()) {
            problems.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    way.get().code(),
                    way.get().instead());
            return;
        }
        chain.doFilter(request, response);
    }
}
