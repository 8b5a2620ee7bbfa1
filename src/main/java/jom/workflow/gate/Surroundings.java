package jom.workflow.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.workflow.ContractShape;
import jom.workflow.gate.read.XmlElement;

/** What the rules may ask about everything around a file: who deploys it, what comes with it, what is there already. */
public interface Surroundings {

    /** Where something that a file names is to be found. */
    enum Whereabouts {
        /** In this deployment. */
        BROUGHT,
        /** Deployed before by the same portfolio. */
        OWN,
        /** Shipped with the application. */
        SHIPPED,
        /** It is somebody else's, or there is none. */
        NOWHERE
    }

    /** Whether the application itself deploys, at its start. */
    boolean isInstallation();

    boolean isBuildingBlock(String name);

    boolean isRoster(String name);

    boolean isSelector(String name);

    /** Whether this variable says what a process is about. */
    boolean isSubject(String variable);

    /** Whether an expression of this name would be more than a variable. */
    default boolean isBean(String name) {
        return isBuildingBlock(name) || isRoster(name) || isSelector(name);
    }

    /** What a human task with this contract shows and accepts. */
    Optional<ContractShape> contract(String name);

    /** Likewise of a contract that starts a process. */
    Optional<ContractShape> startContract(String name);

    /** For whom the shipped models have tasks of this contract; empty if no shipped model has any. */
    Set<String> audiences(String contract);

    /** Whether a shipped model catches or throws this. */
    boolean isShippedError(String code);

    Whereabouts find(Defined.Kind kind, String id);

    /** Whether a shipped process neither waits for messages of the domain nor calls whatever a portfolio maps. */
    boolean isCallable(String shippedProcess);

    /** All processes of this deployer by id: those in this deployment, and those deployed before. */
    Map<String, XmlElement> processes();
}
