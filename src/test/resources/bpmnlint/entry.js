// What bundle.js is made of: bpmnlint with the rules that the two configurations below name. See README.md.
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import Linter from 'bpmnlint/lib/linter.js';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import correctness from 'bpmnlint/config/correctness.js';
import adHocSubProcess from 'bpmnlint/rules/ad-hoc-sub-process.js';
import conditionalEvent from 'bpmnlint/rules/conditional-event.js';
import eventBasedGateway from 'bpmnlint/rules/event-based-gateway.js';
import eventSubProcessTypedStartEvent from 'bpmnlint/rules/event-sub-process-typed-start-event.js';
import linkEvent from 'bpmnlint/rules/link-event.js';
import noDuplicateSequenceFlows from 'bpmnlint/rules/no-duplicate-sequence-flows.js';
import subProcessBlankStartEvent from 'bpmnlint/rules/sub-process-blank-start-event.js';
import singleBlankStartEvent from 'bpmnlint/rules/single-blank-start-event.js';
import compat from 'bpmnlint-plugin-camunda-compat';
import historyTimeToLive from 'bpmnlint-plugin-camunda-compat/rules/camunda-platform/history-time-to-live.js';

// Knows no file once it is read; making it takes longer than reading one.
const moddle = new BpmnModdle({ camunda });

const COMPAT = 'bpmnlint-plugin-camunda-compat';
const PLATFORM = 'camunda-platform-7-24';

// A rule that a configuration names and that is missing here is an error, not silence.
const linter = new Linter({
  config: { extends: ['bpmnlint:correctness', `plugin:camunda-compat/${PLATFORM}`] },
  resolver: new StaticResolver({
    'config:bpmnlint/correctness': correctness,
    'rule:bpmnlint/ad-hoc-sub-process': adHocSubProcess,
    'rule:bpmnlint/conditional-event': conditionalEvent,
    'rule:bpmnlint/event-based-gateway': eventBasedGateway,
    'rule:bpmnlint/event-sub-process-typed-start-event': eventSubProcessTypedStartEvent,
    'rule:bpmnlint/link-event': linkEvent,
    'rule:bpmnlint/no-duplicate-sequence-flows': noDuplicateSequenceFlows,
    'rule:bpmnlint/sub-process-blank-start-event': subProcessBlankStartEvent,
    'rule:bpmnlint/single-blank-start-event': singleBlankStartEvent,
    [`config:${COMPAT}/${PLATFORM}`]: compat.configs[PLATFORM],
    [`rule:${COMPAT}/history-time-to-live`]: historyTimeToLive,
  }),
});

// Both hand their result to a function as JSON text, or what went wrong to another.
globalThis.bpmnlint = {
  rules(done, failed) {
    linter.resolveRules(linter.config).then(
      (rules) => done(JSON.stringify(rules.map((rule) => rule.name))),
      (error) => failed(String(error)),
    );
  },
  lint(xml, done, failed) {
    moddle
      .fromXML(xml)
      .then(({ rootElement, warnings }) =>
        linter.lint(rootElement).then((reports) => {
          const read = warnings.map((warning) => ({ rule: 'import', id: '', message: warning.message }));
          const found = Object.entries(reports).flatMap(([rule, all]) =>
            all.map((report) => ({ rule, id: report.id || '', message: report.message })),
          );
          done(JSON.stringify([...read, ...found]));
        }),
      )
      .catch((error) => failed(String(error)));
  },
};
