package jom.workflow.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jom.network.PersonProfile;
import jom.workflow.DeadlineWatch;
import jom.workflow.FormFile;
import jom.workflow.OpenTask;
import jom.workflow.Viewer;

/**
 * Every form as somebody opened it: opportunities go every way that there is a form for, and of each form what it showed
 * the one time when it showed most is kept, in each language.
 */
public final class OpenedForms {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String SPINE = "jointOpportunity";

    private final Casts casts;
    private final Stage stage;
    private final EveryContract every;
    private final Map<String, Map<Locale, Opened>> opened = new TreeMap<>();

    public OpenedForms(Casts casts, Stage stage, DeadlineWatch watch) {
        this.casts = casts;
        this.stage = stage;
        this.every = new EveryContract(casts, stage, watch);
    }

    /**
     * A form and what it shows.
     *
     * @param data empty for a start form, which has all its words in itself
     */
    public record Opened(JsonNode form, JsonNode data) {}

    /** By contract and language. */
    public Map<String, Map<Locale, Opened>> all() {
        Cast cast = every.cast(Locale.ENGLISH);
        start(cast);
        every.come(cast, this::look);
        return opened;
    }

    private void start(Cast cast) {
        for (Locale language : LANGUAGES) {
            PersonProfile starter = casts.speaking(language, cast.originator());
            JsonNode form = stage.network.as(starter, this::startForm);
            keep("opportunityIntake", language, new Opened(form, stage.json.createObjectNode()));
        }
    }

    private JsonNode startForm() {
        String spine = stage.engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(SPINE)
                .latestVersion()
                .singleResult()
                .getId();
        try (InputStream form = stage.engine.getFormService().getDeployedStartForm(spine)) {
            return stage.json.readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void look(PersonProfile person, OpenTask task, JsonNode view, JsonNode answers) {
        Viewer viewer = stage.viewers.named(person.signInName());
        for (Locale language : LANGUAGES) {
            Viewer reader = new Viewer(viewer.signInName(), viewer.groups(), language);
            JsonNode shown = stage.tasks.show(reader, task.id()).view();
            keep(task.contract(), language, new Opened(FormFile.read(task.contract()), shown));
        }
        stage.tasks.complete(viewer, task.id(), answers);
    }

    private void keep(String contract, Locale language, Opened form) {
        opened.computeIfAbsent(contract, any -> new HashMap<>()).merge(language, form, OpenedForms::fuller);
    }

    private static Opened fuller(Opened one, Opened other) {
        return one.data().toString().length() < other.data().toString().length() ? other : one;
    }
}
