package jom.workflow.onboarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.matching.synergy.PairSynergy;
import jom.matching.synergy.PortfolioFit;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.Portfolios;
import jom.portfolio.UnknownPortfolio;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/**
 * A manager welcomes a newcomer to one of the portfolios that she manages, or to none for now. They are shown by how well it
 * complements the members; where it sits and how big it is counts for nothing.
 */
@Component("choosePortfolio")
class ChoosePortfolio implements TaskContract<ChoosePortfolio.View, ChoosePortfolio.Answers> {

    private static final String NONE = "none";

    private final PortfolioFit fits;
    private final PortfolioDirectory directory;
    private final Portfolios portfolios;
    private final OnboardingWords words;
    private final Briefing briefing;
    private final Readers readers;
    private final AuditTrail audit;

    ChoosePortfolio(
            PortfolioFit fits,
            PortfolioDirectory directory,
            Portfolios portfolios,
            OnboardingWords words,
            Briefing briefing,
            Readers readers,
            AuditTrail audit) {
        this.fits = fits;
        this.directory = directory;
        this.portfolios = portfolios;
        this.words = words;
        this.briefing = briefing;
        this.readers = readers;
        this.audit = audit;
    }

    record View(OnboardingWords.Told organisation, List<Fit> fits, Map<String, List<Choice>> choices) {}

    /**
     * A portfolio as a row.
     *
     * @param points of 100, in digits
     * @param parts what the points are made of, in one text
     * @param best the members that it complements best, in one text
     */
    record Fit(String portfolio, String points, String parts, String best) {}

    /** @param portfolioId an id, or {@code none} */
    record Answers(@NotBlank @Size(max = 36) String portfolioId) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OrganisationId id = OnboardingProcess.organisation(task);
        List<PortfolioFit.Fit> found = fits.of(id, offered(readers.current()));
        List<Choice> choices = new ArrayList<>(found.stream()
                .map(fit ->
                        new Choice(fit.portfolio().name(), fit.portfolio().id().toString()))
                .toList());
        choices.add(new Choice(briefing.choice("firstPortfolio", NONE, viewer), NONE));
        return new View(
                words.told(id, viewer),
                found.stream().map(fit -> row(fit, viewer)).toList(),
                Map.of("portfolios", choices));
    }

    /** Those the reader manages; administrators, who stand in for managers, choose among all. */
    private Set<PortfolioId> offered(Reader reader) {
        return reader.is(Role.ADMINISTRATOR)
                ? directory.all().stream().map(PortfolioProfile::id).collect(Collectors.toSet())
                : directory.managedBy(reader.person());
    }

    private Fit row(PortfolioFit.Fit fit, Viewer viewer) {
        return new Fit(
                fit.portfolio().name(),
                Integer.toString(fit.synergy().total()),
                parts(fit.synergy(), viewer),
                fit.partners().stream().map(briefing::name).collect(Collectors.joining(", ")));
    }

    /** Those that give points, in a fixed order. */
    private String parts(PairSynergy synergy, Viewer viewer) {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("capabilities", synergy.capabilities());
        points.put("industries", synergy.industries());
        points.put("territories", synergy.territories());
        points.put("jointWork", synergy.jointWork());
        points.put("answering", synergy.answering());
        return points.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> briefing.choice("synergyPart", part.getKey(), viewer) + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The organisation reads in which portfolio it is; the portfolio's own trail tells that it joined. */
    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OrganisationId newcomer = OnboardingProcess.organisation(task);
        if (!answers.portfolioId().equals(NONE)) {
            PortfolioId chosen = PortfolioId.parse(answers.portfolioId());
            if (!offered(readers.current()).contains(chosen)) {
                throw new UnknownPortfolio(chosen);
            }
            portfolios.join(chosen, newcomer);
        }
        audit.record(AuditRecord.of(newcomer.value(), "workflow.firstPortfolioChosen")
                .visibleTo(Audience.organisation(newcomer.value()))
                .with("portfolio", answers.portfolioId()));
        return GatewayAnswers.none();
    }
}
