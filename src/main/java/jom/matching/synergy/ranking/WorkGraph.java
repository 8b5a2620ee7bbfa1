package jom.matching.synergy.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jom.network.OrganisationId;

/**
 * Who worked with whom, as numbers: organisations on one side, works of two or more on the other. Never changes. The same
 * works in the same order give the same graph on each machine.
 */
public final class WorkGraph {

    /** From so many members on a work says something about a topic. */
    private static final int TELLING_SIZE = 3;

    /** After a year and a half work counts for a third (1/e) of what it counted when it began. */
    private static final int RECENT_DAYS = 548;

    final List<OrganisationId> organisations;
    final Links members;
    final Links worksOf;
    final Links worksLedBy;
    final double[] weight;
    final Topics topics;
    final Experience experience;
    private final Map<OrganisationId, Integer> numbers;

    private WorkGraph(Collection<SharedWork> all, LocalDate asOf) {
        numbers = numbered(all);
        organisations = numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        List<SharedWork> works =
                all.stream().filter(work -> work.members().size() > 1).toList();
        members = Links.of(works.stream().map(this::members).toList());
        worksOf = members.turned(organisations.size());
        worksLedBy = Links.of(works.stream().map(this::leads).toList()).turned(organisations.size());
        weight = works.stream()
                .mapToDouble(work -> work.outcome().percent()
                        / 100.0
                        / Math.sqrt(work.members().size()))
                .toArray();
        topics = new Topics(works.stream().map(SharedWork::topics).toList());
        double[] telling = works.stream()
                .mapToDouble(work -> work.members().size() < TELLING_SIZE ? 0 : 1)
                .toArray();
        double[] recency =
                works.stream().mapToDouble(work -> recency(work, asOf)).toArray();
        experience = new Experience(this, all, telling, recency);
    }

    /**
     * Of all that is known.
     *
     * @param asOf seen from this day; later works are no different from those of the day
     */
    public static WorkGraph of(Collection<SharedWork> works, LocalDate asOf) {
        return new WorkGraph(works, asOf);
    }

    /** In the order of their ids, so that nothing depends on the order of a set. */
    private static Map<OrganisationId, Integer> numbered(Collection<SharedWork> works) {
        TreeSet<OrganisationId> known = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        works.forEach(work -> known.addAll(work.members()));
        Map<OrganisationId, Integer> numbers = new HashMap<>();
        known.forEach(organisation -> numbers.put(organisation, numbers.size()));
        return numbers;
    }

    private static double recency(SharedWork work, LocalDate asOf) {
        long days = Math.max(0, ChronoUnit.DAYS.between(work.since(), asOf));
        return StrictMath.exp(-(double) days / RECENT_DAYS);
    }

    private int[] members(SharedWork work) {
        return work.members().stream().mapToInt(this::number).sorted().toArray();
    }

    private int[] leads(SharedWork work) {
        return work.leads().stream().mapToInt(this::number).sorted().toArray();
    }

    /** The number of an organisation; -1 if it is in no work. */
    int number(OrganisationId organisation) {
        return numbers.getOrDefault(organisation, -1);
    }

    /** How many organisations are in any work. */
    public int organisations() {
        return organisations.size();
    }

    /** In how many works an organisation has been, those that it did alone included; 0 for who is unknown. */
    public int works(OrganisationId organisation) {
        int number = number(organisation);
        return number < 0 ? 0 : experience.works[number];
    }

    /** How far works are about the same as a question, by topic. */
    static final class Topics {

        private final int[] count;
        private final Map<String, int[]> worksByTopic;

        Topics(List<? extends Collection<String>> topicsOfWorks) {
            count = topicsOfWorks.stream().mapToInt(Collection::size).toArray();
            Map<String, List<Integer>> found = new TreeMap<>();
            for (int work = 0; work < count.length; work++) {
                for (String topic : topicsOfWorks.get(work)) {
                    found.computeIfAbsent(topic, any -> new ArrayList<>()).add(work);
                }
            }
            worksByTopic = new HashMap<>();
            found.forEach((topic, works) -> worksByTopic.put(
                    topic, works.stream().mapToInt(Integer::intValue).toArray()));
        }

        /** For each work: topics in common through topics in either (Jaccard), 0 to 1. */
        double[] likeness(Collection<String> asked) {
            double[] likeness = new double[count.length];
            for (String topic : asked) {
                for (int work : worksByTopic.getOrDefault(topic, new int[0])) {
                    likeness[work]++;
                }
            }
            for (int work = 0; work < likeness.length; work++) {
                if (likeness[work] > 0) {
                    likeness[work] /= count[work] + asked.size() - likeness[work];
                }
            }
            return likeness;
        }
    }

    /** What organisations have done, whoever asks. */
    static final class Experience {

        /** Works of each, those alone included. */
        final int[] works;

        /** 1 for works that say something about a topic, else 0. */
        final double[] telling;

        /** Telling works of each. */
        final double[] all;

        /** The same, the older the less. */
        final double[] recent;

        /** How strong the ties of each are, all together (the Euclidean length of its row). */
        final double[] strength;

        Experience(WorkGraph graph, Collection<SharedWork> works, double[] telling, double[] recency) {
            this.works = new int[graph.organisations.size()];
            works.forEach(work -> work.members().forEach(member -> this.works[graph.number(member)]++));
            this.telling = telling;
            all = graph.members.scatter(telling, works());
            double[] tellingRecently = telling.clone();
            for (int work = 0; work < tellingRecently.length; work++) {
                tellingRecently[work] *= recency[work];
            }
            recent = graph.members.scatter(tellingRecently, works());
            strength = new Ties(graph).strengths();
        }

        private int works() {
            return works.length;
        }
    }
}
