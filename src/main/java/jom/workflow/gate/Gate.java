package jom.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.workflow.ContractShape;
import jom.workflow.gate.bpmn.BpmnFacts;
import jom.workflow.gate.bpmn.BpmnRules;
import jom.workflow.gate.dmn.DmnRules;
import jom.workflow.gate.form.FormRules;
import org.springframework.stereotype.Component;

/**
 * What every new deployment passes before the engine sees it. It reads each file by itself and lets through what is
 * known: elements, attributes, beans, contracts, shapes of expressions, ids that belong to the deployer. What is wrong is
 * said all at once.
 */
@Component
class Gate {

    private final Knowledge knowledge;

    private final WeightsAtGate weights;

    Gate(Vocabulary vocabulary, ShippedModels shipped, Owners owners, StoredProcesses stored, WeightsAtGate weights) {
        this.knowledge = new Knowledge(vocabulary, shipped, owners, stored);
        this.weights = weights;
    }

    /** What the gate knows. */
    record Knowledge(Vocabulary vocabulary, ShippedModels shipped, Owners owners, StoredProcesses stored) {}

    Verdict check(Submission submission) {
        Findings findings = new Findings();
        boolean publishesWeights = weights.arePublished(submission);
        if (!mayDeploy(submission.author(), publishesWeights)) {
            findings.whole(Rule.DEPLOYER_ROLE);
            return new Verdict(findings.list(), List.of(), Map.of());
        }
        List<ReadFile> files = read(submission, findings);
        Ownership ownership = new Ownership(submission, knowledge.shipped(), knowledge.owners(), findings);
        List<Defined> definitions = publishesWeights ? definitions(files) : ownership.check(files);
        Map<String, byte[]> companions = companions(files, submission);
        List<ReadFile> all = new ArrayList<>(files);
        companions.forEach(
                (name, bytes) -> ReadFile.of(name, bytes, findings.in(name)).ifPresent(all::add));
        look(files, new Site(submission.author(), knowledge, all), findings);
        if (publishesWeights) {
            files.forEach(file -> weights.check(file, findings.in(file.name())));
        }
        return new Verdict(findings.list(), definitions, companions);
    }

    /** Whoever manages a portfolio may publish weights: a table of numbers is no process. */
    private static boolean mayDeploy(Author author, boolean publishesWeights) {
        return author.mayDeploy() || (publishesWeights && !author.owners().isEmpty());
    }

    private static List<Defined> definitions(List<ReadFile> files) {
        return files.stream().flatMap(file -> file.definitions().stream()).toList();
    }

    private static List<ReadFile> read(Submission submission, Findings findings) {
        List<ReadFile> files = new ArrayList<>();
        if (Size.fits(submission, findings)) {
            submission
                    .files()
                    .forEach((name, bytes) ->
                            ReadFile.of(name, bytes, findings.in(name)).ifPresent(files::add));
        }
        return files;
    }

    /** The shipped forms and decisions that these models expect beside them and that did not come along. */
    private Map<String, byte[]> companions(List<ReadFile> files, Submission submission) {
        Map<String, byte[]> companions = new LinkedHashMap<>();
        for (ReadFile file : files) {
            file.process().ifPresent(model -> {
                Stream<Wanted> forms =
                        BpmnFacts.contractsByForm(model).keySet().stream().map(id -> new Wanted(Defined.Kind.FORM, id));
                Stream<Wanted> decisions =
                        BpmnFacts.decisionsBrought(model).stream().map(id -> new Wanted(Defined.Kind.DECISION, id));
                Stream.concat(forms, decisions)
                        .filter(wanted -> !wanted.isAmong(files))
                        .flatMap(wanted -> knowledge.shipped().find(wanted.kind(), wanted.id()).stream())
                        .forEach(found -> companions.put(free(found.file().name(), submission), found.bytes()));
            });
        }
        return companions;
    }

    private record Wanted(Defined.Kind kind, String id) {

        boolean isAmong(List<ReadFile> files) {
            return files.stream()
                    .flatMap(file -> file.definitions().stream())
                    .anyMatch(defined -> defined.kind() == kind && defined.id().equals(id));
        }
    }

    private static String free(String name, Submission submission) {
        String free = name;
        while (submission.files().containsKey(free)) {
            free = "shipped-" + free;
        }
        return free;
    }

    private static void look(List<ReadFile> files, Site site, Findings findings) {
        for (ReadFile file : files) {
            FileFindings here = findings.in(file.name());
            file.process().ifPresent(model -> BpmnRules.check(model, site, here));
            file.decision().ifPresent(model -> DmnRules.check(model, here));
            file.form().ifPresent(form -> FormRules.check(form, here));
        }
        Map<String, Set<String>> contracts = contractsByForm(files);
        for (ReadFile file : files) {
            file.form().ifPresent(form -> {
                FileFindings here = findings.in(file.name());
                if (!contracts.containsKey(form.id())) {
                    here.add(form.root(), form.id(), Rule.FORM_UNUSED, form.id());
                }
                contracts
                        .getOrDefault(form.id(), Set.of())
                        .forEach(contract ->
                                shape(contract, site).ifPresent(shape -> FormRules.check(form, contract, shape, here)));
            });
        }
    }

    private static Map<String, Set<String>> contractsByForm(List<ReadFile> files) {
        return files.stream()
                .flatMap(file -> file.process().stream())
                .flatMap(model -> BpmnFacts.contractsByForm(model).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet())));
    }

    private static Optional<ContractShape> shape(String contract, Site site) {
        return site.contract(contract).or(() -> site.startContract(contract));
    }
}
