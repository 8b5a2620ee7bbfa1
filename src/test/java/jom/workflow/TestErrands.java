package jom.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process testErrand needs: contracts, a building block and a roster, over a domain of one map. */
@Configuration(proxyBeanMethods = false)
class TestErrands {

    static final String PROCESS = "testErrand";
    static final Variable<Boolean> APPROVED = Variable.flag("approved");

    /** An organisation of the tests. */
    record Org(UUID value) implements Identifier {
        static Org next() {
            return new Org(Identifiers.next());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What the errands' domain knows. */
    static final class Domain {
        final Map<String, String> comments = new ConcurrentHashMap<>();
        final Map<String, List<String>> helpers = new ConcurrentHashMap<>();
        final Map<UUID, Favour> favours = new ConcurrentHashMap<>();
    }

    /** Something else than an opportunity that an errand may be about; only its owner may know of it. */
    record Favour(OrganisationId owner, PortfolioId portfolio) {}

    private record Favours(Domain domain) implements Subject {

        @Override
        public Map<String, String> lines(Collection<String> ids, Reader reader, Viewer viewer) {
            return ids.stream()
                    .filter(id -> Optional.ofNullable(domain.favours.get(UUID.fromString(id)))
                            .filter(favour -> reader.belongsTo(favour.owner()))
                            .isPresent())
                    .collect(Collectors.toMap(id -> id, id -> "Favour " + id));
        }

        @Override
        public Optional<String> page(UUID id) {
            return Optional.of("/favours/" + id);
        }

        @Override
        public Optional<PortfolioId> portfolio(UUID id) {
            return Optional.ofNullable(domain.favours.get(id)).map(Favour::portfolio);
        }
    }

    @Bean
    Subject testFavour(Domain domain) {
        return new Favours(domain);
    }

    static final class NotNow extends BusinessRuleViolation {
        NotNow() {
            super(Kind.FORBIDDEN, "test.notNow", "not now, says the domain");
        }
    }

    record ReviewView(String secret, List<String> colours, Map<String, List<Choice>> choices) {}

    record Review(
            @NotBlank @Size(max = 20) String verdict,
            @Size(max = 10) @Nullable String comment,
            @Nullable Integer stars,
            @Nullable List<@NotBlank @Size(max = 5) String> tags) {}

    record NoView() {}

    record Sign(@NotNull Boolean signed) {}

    record StartView(Map<String, List<Choice>> choices) {}

    record Ask(
            @NotBlank @Size(max = 20) String what,
            @NotBlank @Size(max = 36) String organisationId) {}

    @Bean
    Domain testDomain() {
        return new Domain();
    }

    @Bean
    BuildingBlock testPrepare() {
        return execution -> {};
    }

    @Bean
    Roster testHelpers(Domain domain) {
        return scope -> domain.helpers.getOrDefault(ProcessVariables.OPPORTUNITY_ID.in(scope), List.of());
    }

    @Bean
    TaskContract<ReviewView, Review> testReview(Domain domain) {
        return new ReviewContract(domain);
    }

    @Bean
    TaskContract<NoView, Sign> testSign() {
        return new SignContract();
    }

    @Bean
    StartContract<StartView, Ask> testErrand(Processes processes) {
        return new AskContract(processes);
    }

    private record ReviewContract(Domain domain) implements TaskContract<ReviewView, Review> {

        @Override
        public ReviewView show(TaskAtHand task, Viewer viewer) {
            return new ReviewView(
                    "canary-" + task.businessKey(),
                    List.of("red", "blue"),
                    Map.of("people", List.of(new Choice(viewer.signInName(), "me"))));
        }

        @Override
        public GatewayAnswers complete(TaskAtHand task, Review answers) {
            if (answers.verdict().equals("forbid")) {
                throw new NotNow();
            }
            domain.comments.put(task.businessKey(), String.valueOf(answers.comment()));
            return GatewayAnswers.of(APPROVED, answers.verdict().equals("approve"));
        }

        @Override
        public Set<Variable<?>> gateways() {
            return Set.of(APPROVED);
        }
    }

    private record SignContract() implements TaskContract<NoView, Sign> {

        @Override
        public NoView show(TaskAtHand task, Viewer viewer) {
            return new NoView();
        }

        @Override
        public GatewayAnswers complete(TaskAtHand task, Sign answers) {
            return GatewayAnswers.none();
        }
    }

    private record AskContract(Processes processes) implements StartContract<StartView, Ask> {

        @Override
        public String processKey() {
            return PROCESS;
        }

        @Override
        public boolean isFor(Viewer viewer) {
            return !viewer.organisations(Org::new).isEmpty();
        }

        @Override
        public StartView show(Viewer viewer) {
            return new StartView(Map.of(
                    "organisations",
                    viewer.organisations(Org::new).stream()
                            .map(id -> new Choice("Organisation " + id, id.toString()))
                            .toList()));
        }

        @Override
        public String start(Ask answers, Viewer viewer) {
            if (answers.what().equals("forbid")) {
                throw new NotNow();
            }
            String id = Identifiers.next().toString();
            processes.start(
                    PROCESS,
                    id,
                    ProcessVariables.OPPORTUNITY_ID.with(id),
                    ProcessVariables.ORGANISATION_ID.with(answers.organisationId()));
            return id;
        }
    }
}
