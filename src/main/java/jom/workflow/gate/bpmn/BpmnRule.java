package jom.workflow.gate.bpmn;

import jom.workflow.gate.FileFindings;
import jom.workflow.gate.Surroundings;
import jom.workflow.gate.read.XmlElement;

/** What must hold for the elements of one kind, beyond what they may consist of. */
interface BpmnRule {

    /** Looks at any element and has an opinion on those of its kind. */
    void check(XmlElement element, Look look);

    /**
     * What a rule looks with.
     *
     * @param model the file
     * @param around what is around it
     * @param findings where to say what is wrong
     */
    record Look(BpmnModel model, Surroundings around, FileFindings findings) {}
}
