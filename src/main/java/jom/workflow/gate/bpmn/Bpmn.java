package jom.workflow.gate.bpmn;

import java.util.Map;
import jom.workflow.gate.read.Grammar;
import jom.workflow.gate.read.XmlElement;
import jom.workflow.gate.read.XmlName;

/** The part of BPMN, with Camunda's additions, that a process model may use. */
final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Map<String, String> PREFIXES = Map.of(
            "", MODEL,
            "camunda", CAMUNDA,
            "modeler", "http://camunda.org/schema/modeler/1.0",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance",
            "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
            "dc", "http://www.omg.org/spec/DD/20100524/DC",
            "di", "http://www.omg.org/spec/DD/20100524/DI",
            "bioc", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "color", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    /** Listed by element: attributes, children, text. What is not here is refused, so a new extension point is closed. */
    private static final String TABLE = """
            @template | camunda:modelerTemplate=WORDS camunda:modelerTemplateVersion=NUMBER camunda:modelerTemplateIcon=ICON
            @named    | id=NAME name=WORDS
            @async    | camunda:asyncBefore=FLAG camunda:asyncAfter=FLAG camunda:exclusive=TRUE
            @node     | @named @async @template
            @parts    | documentation extensionElements? incoming outgoing
            @nodes    | startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent userTask serviceTask
            @more     | businessRuleTask receiveTask callActivity subProcess exclusiveGateway parallelGateway inclusiveGateway
            @rest     | eventBasedGateway sequenceFlow textAnnotation association group laneSet
            @flow     | @nodes @more @rest
            @triggers | messageEventDefinition timerEventDefinition errorEventDefinition escalationEventDefinition

            definitions   | @named targetNamespace=WORDS exporter=WORDS exporterVersion=WORDS xsi:schemaLocation=PROSE modeler:executionPlatform=WORDS modeler:executionPlatformVersion=WORDS camunda:diagramRelationId=WORDS | documentation process message error escalation collaboration? category bpmndi:BPMNDiagram
            process       | @named @template isExecutable=FLAG isClosed=FLAG processType=ONE_OF_EACH camunda:historyTimeToLive=RULE camunda:isStartableInTasklist=FLAG camunda:versionTag=WORDS | documentation extensionElements? @flow
            documentation | id=NAME textFormat=WORDS | | PROSE
            message       | @named | documentation
            error         | @named errorCode=WORDS | documentation
            escalation    | @named escalationCode=WORDS | documentation

            startEvent             | @node isInterrupting=FLAG camunda:formRef=NAME camunda:formRefBinding=RULE | @parts @triggers
            endEvent               | @node | @parts terminateEventDefinition errorEventDefinition escalationEventDefinition
            intermediateCatchEvent | @node | @parts messageEventDefinition timerEventDefinition
            intermediateThrowEvent | @node | @parts escalationEventDefinition
            boundaryEvent          | @node attachedToRef=NAME cancelActivity=FLAG | @parts @triggers
            messageEventDefinition    | id=NAME messageRef=NAME |
            errorEventDefinition      | id=NAME errorRef=NAME |
            escalationEventDefinition | id=NAME escalationRef=NAME |
            terminateEventDefinition  | id=NAME |
            timerEventDefinition      | id=NAME | timeDate? timeDuration? timeCycle?
            timeDate      | id=NAME xsi:type=FORMAL_EXPRESSION | | RULE
            timeDuration  | id=NAME xsi:type=FORMAL_EXPRESSION | | RULE
            timeCycle     | id=NAME xsi:type=FORMAL_EXPRESSION | | RULE

            userTask         | @node camunda:formRef=NAME camunda:formRefBinding=RULE camunda:candidateGroups=RULE camunda:priority=RULE | @parts multiInstanceLoopCharacteristics?
            serviceTask      | @node camunda:delegateExpression=RULE | @parts multiInstanceLoopCharacteristics?
            businessRuleTask | @node camunda:decisionRef=NAME camunda:decisionRefBinding=RULE camunda:mapDecisionResult=RULE camunda:resultVariable=RULE | @parts
            receiveTask      | @node messageRef=NAME | @parts
            callActivity     | @node calledElement=RULE camunda:calledElementBinding=RULE | @parts multiInstanceLoopCharacteristics?
            subProcess       | @node triggeredByEvent=FLAG | @parts @flow multiInstanceLoopCharacteristics?
            multiInstanceLoopCharacteristics | id=NAME isSequential=FLAG camunda:collection=RULE camunda:elementVariable=RULE | documentation loopCardinality? completionCondition?
            loopCardinality     | id=NAME xsi:type=FORMAL_EXPRESSION | | RULE
            completionCondition | id=NAME xsi:type=FORMAL_EXPRESSION | | RULE

            exclusiveGateway  | @node gatewayDirection=ONE_OF_EACH default=NAME | @parts
            inclusiveGateway  | @node gatewayDirection=ONE_OF_EACH default=NAME | @parts
            parallelGateway   | @node gatewayDirection=ONE_OF_EACH | @parts
            eventBasedGateway | @node gatewayDirection=ONE_OF_EACH eventGatewayType=ONE_OF_EACH | @parts
            sequenceFlow        | @named sourceRef=NAME targetRef=NAME | documentation extensionElements? conditionExpression?
            conditionExpression | id=NAME xsi:type=FORMAL_EXPRESSION | | RULE
            incoming | | | REFERENCE
            outgoing | | | REFERENCE

            extensionElements  | | camunda:properties? camunda:failedJobRetryTimeCycle? camunda:in camunda:out
            camunda:properties | | camunda:property
            camunda:property   | id=NAME name=WORDS value=WORDS |
            camunda:failedJobRetryTimeCycle | | | RULE
            camunda:in  | businessKey=RULE source=RULE target=RULE |
            camunda:out | source=RULE target=RULE |

            collaboration | @named isClosed=FLAG | documentation participant textAnnotation association group
            participant   | @named processRef=REFERENCE | documentation
            laneSet       | @named | documentation lane
            lane          | @named | documentation flowNodeRef
            flowNodeRef   | | | REFERENCE
            textAnnotation | id=NAME textFormat=WORDS | documentation text
            text           | | | PROSE
            association    | id=NAME sourceRef=REFERENCE targetRef=REFERENCE associationDirection=ONE_OF_EACH | documentation
            group          | id=NAME categoryValueRef=REFERENCE | documentation
            category       | @named | categoryValue
            categoryValue  | id=NAME value=WORDS |

            @colours           | bioc:stroke=COLOUR bioc:fill=COLOUR color:background-color=COLOUR color:border-color=COLOUR color:color=COLOUR
            bpmndi:BPMNDiagram | @named resolution=NUMBER documentation=WORDS | bpmndi:BPMNPlane bpmndi:BPMNLabelStyle
            bpmndi:BPMNPlane   | id=NAME bpmnElement=REFERENCE | bpmndi:BPMNShape bpmndi:BPMNEdge
            bpmndi:BPMNShape   | id=NAME bpmnElement=REFERENCE isExpanded=FLAG isHorizontal=FLAG isMarkerVisible=FLAG @colours | dc:Bounds bpmndi:BPMNLabel
            bpmndi:BPMNEdge    | id=NAME bpmnElement=REFERENCE sourceElement=REFERENCE targetElement=REFERENCE @colours | di:waypoint bpmndi:BPMNLabel
            bpmndi:BPMNLabel   | id=NAME labelStyle=REFERENCE @colours | dc:Bounds
            bpmndi:BPMNLabelStyle | id=NAME | dc:Font
            dc:Font     | name=WORDS size=NUMBER isBold=FLAG isItalic=FLAG isUnderline=FLAG isStrikeThrough=FLAG |
            dc:Bounds   | x=NUMBER y=NUMBER width=NUMBER height=NUMBER |
            di:waypoint | x=NUMBER y=NUMBER |
            """;

    static final Grammar GRAMMAR = new Grammar(TABLE, PREFIXES);

    private Bpmn() {}

    /** The name of an element of BPMN itself. */
    static XmlName bpmn(String local) {
        return new XmlName(MODEL, local);
    }

    /** The name of an element or attribute of Camunda's. */
    static XmlName camunda(String local) {
        return new XmlName(CAMUNDA, local);
    }

    /** Whether this is an element of BPMN itself with one of these names. */
    static boolean is(XmlElement element, String... locals) {
        if (element.name().namespace().equals(MODEL)) {
            for (String local : locals) {
                if (element.local().equals(local)) {
                    return true;
                }
            }
        }
        return false;
    }
}
