package jom.matching.synergy.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jom.TestData;
import jom.network.OrganisationId;

/**
 * Projects of European research that began from 2014 to 2019, as works: from the European Commission, CC BY 4.0, collected in
 * zambujo/eunets. Programme parts stand for topics.
 */
final class Consortia {

    private static final String FOLDER = "consortia-h2020/";
    private static final int ROLE = 1;
    private static final int ORGANISATION = 2;
    private static final int START = 6;
    private static final int ASKED_SIZE_MIN = 3;

    private final Collection<Project> projects;

    private Consortia(Collection<Project> projects) {
        this.projects = projects;
    }

    private static final class Project {
        private final Set<OrganisationId> leads = new HashSet<>();
        private final Set<OrganisationId> members = new HashSet<>();
        private final Set<String> parts = new HashSet<>();
        private LocalDate start = LocalDate.MIN;

        private SharedWork work() {
            return new SharedWork(leads, members, parts, start, SharedWork.Outcome.SUCCEEDED);
        }
    }

    static Consortia read() {
        Map<String, Project> projects = new LinkedHashMap<>();
        rows("participations.csv.gz").forEach(row -> {
            Project project = projects.computeIfAbsent(row[0], any -> new Project());
            OrganisationId organisation = new OrganisationId(new UUID(0, Long.parseLong(row[ORGANISATION])));
            project.members.add(organisation);
            if (row[ROLE].equals("coordinator")) {
                project.leads.add(organisation);
            }
            project.start = LocalDate.parse(row[START]);
        });
        rows("programme_parts.csv.gz").forEach(row -> {
            Project project = projects.get(row[0]);
            if (project != null) {
                project.parts.add(row[1]);
            }
        });
        return new Consortia(projects.values());
    }

    private static Stream<String[]> rows(String file) {
        Path path = TestData.require(FOLDER + file);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was known when a year began. */
    List<SharedWork> before(int year) {
        return projects.stream()
                .map(Project::work)
                .filter(work -> work.since().getYear() < year)
                .toList();
    }

    /** Those of a year whose partners are asked for: three members or more, one lead. */
    List<SharedWork> askedFor(int year) {
        return projects.stream()
                .map(Project::work)
                .filter(work -> work.since().getYear() == year
                        && work.members().size() >= ASKED_SIZE_MIN
                        && work.leads().size() == 1)
                .toList();
    }
}
