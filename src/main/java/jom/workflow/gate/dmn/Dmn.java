package jom.workflow.gate.dmn;

import java.util.Map;
import jom.workflow.gate.read.Grammar;
import jom.workflow.gate.read.XmlElement;
import jom.workflow.gate.read.XmlName;

/** The part of DMN 1.3 that a decision file may use: tables, drawn as Camunda Modeler draws them. */
final class Dmn {

    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private static final Map<String, String> PREFIXES = Map.of(
            "", MODEL,
            "camunda", CAMUNDA,
            "modeler", "http://camunda.org/schema/modeler/1.0",
            "biodi", "http://bpmn.io/schema/dmn/biodi/2.0",
            "dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "dc", "http://www.omg.org/spec/DMN/20180521/DC/",
            "di", "http://www.omg.org/spec/DMN/20180521/DI/");

    private static final String TABLE = """
            @named | id=NAME name=WORDS
            definitions | @named namespace=WORDS exporter=WORDS exporterVersion=WORDS modeler:executionPlatform=WORDS modeler:executionPlatformVersion=WORDS | description? decision dmndi:DMNDI?
            decision | @named camunda:historyTimeToLive=RULE camunda:versionTag=WORDS | description? decisionTable?
            decisionTable | id=NAME hitPolicy=RULE biodi:annotationsWidth=NUMBER | description? input output rule
            input | id=NAME label=WORDS camunda:inputVariable=RULE biodi:width=NUMBER | description? inputExpression? inputValues?
            inputExpression | id=NAME typeRef=RULE expressionLanguage=RULE | description? text?
            inputValues | id=NAME | description? text?
            output | id=NAME label=WORDS name=RULE typeRef=RULE biodi:width=NUMBER | description? outputValues?
            outputValues | id=NAME | description? text?
            rule | id=NAME | description? inputEntry outputEntry
            inputEntry | id=NAME expressionLanguage=RULE | description? text?
            outputEntry | id=NAME expressionLanguage=RULE | description? text?
            description | | | PROSE
            text | | | RULE
            dmndi:DMNDI | | dmndi:DMNDiagram
            dmndi:DMNDiagram | @named | dmndi:DMNShape dmndi:Size?
            dmndi:Size | width=NUMBER height=NUMBER |
            dmndi:DMNShape | id=NAME dmnElementRef=NAME isCollapsed=FLAG | dc:Bounds dmndi:DMNLabel
            dmndi:DMNLabel | id=NAME | dc:Bounds
            dc:Bounds | x=NUMBER y=NUMBER width=NUMBER height=NUMBER |
            """;

    static final Grammar GRAMMAR = new Grammar(TABLE, PREFIXES);

    private Dmn() {}

    static XmlName dmn(String local) {
        return new XmlName(MODEL, local);
    }

    static boolean is(XmlElement element, String local) {
        return element.name().equals(dmn(local));
    }
}
