package jom.workflow.gate;

import java.util.Locale;

/** What a deployment can break. The sentences are in {@code i18n/gate.properties}, by code. */
public enum Rule {
    // the deployment
    DEPLOYMENT_EMPTY,
    DEPLOYMENT_FILES,
    DEPLOYMENT_SIZE,
    DEPLOYMENT_NAME,
    DEPLOYMENT_TENANT,
    DEPLOYMENT_ACTIVATION,
    DEPLOYMENT_REUSE,
    DEPLOYER_ROLE,
    // who owns what
    DEFINITION_ID,
    DEFINITION_TWICE,
    OWNER_SHIPPED,
    OWNER_OTHER,
    // a file
    FILE_KIND,
    FILE_NAME,
    FILE_SIZE,
    FILE_ENCODING,
    FILE_MALFORMED,
    FILE_ROOT,
    DEFINES_NOTHING,
    XML_DOCTYPE,
    XML_INSTRUCTION,
    XML_DEPTH,
    XML_ELEMENTS,
    XML_LONG,
    JSON_LIMIT,
    ENGINE_REFUSED,
    // what may stand where
    ELEMENT_UNKNOWN,
    ELEMENT_PLACE,
    ELEMENT_TWICE,
    ATTRIBUTE_UNKNOWN,
    ATTRIBUTE_VALUE,
    EXPRESSION_PLACE,
    ID_MISSING,
    ID_TWICE,
    PROPERTY_TWICE,
    // processes
    PROCESS_NAME,
    PROCESS_START,
    HISTORY_TIME,
    SIZE_NODES,
    SIZE_LEVELS,
    SIZE_BRANCHES,
    SIZE_DECISIONS,
    TASK_CONTRACT_MISSING,
    TASK_CONTRACT_UNKNOWN,
    TASK_FORM_MISSING,
    TASK_FORM_BINDING,
    TASK_FORM_UNKNOWN,
    TASK_GROUPS_MISSING,
    TASK_GROUPS_SHAPE,
    TASK_GROUPS_OTHER,
    TASK_PRIORITY,
    START_FORM,
    START_TRIGGER,
    SERVICE_MISSING,
    SERVICE_SHAPE,
    SERVICE_UNKNOWN,
    DECISION_MISSING,
    DECISION_UNKNOWN,
    DECISION_RESULT,
    VARIABLE_NAME,
    VARIABLE_RESERVED,
    CALL_MISSING,
    CALL_SHAPE,
    CALL_SELECTOR,
    CALL_UNKNOWN,
    CALL_SPINE,
    CALL_BUSINESS_KEY,
    CALL_RECURSION,
    CONDITION_SHAPE,
    CONDITION_BEAN,
    EVENT_TRIGGERS,
    EVENT_CODE,
    MESSAGE_NAME,
    TIMER_MISSING,
    TIMER_LENGTH,
    TIMER_CYCLE,
    LOOP_SOURCE,
    LOOP_ROSTER,
    LOOP_CARDINALITY,
    LOOP_VARIABLE,
    LOOP_NESTED,
    LOOP_ENDLESS,
    RETRY_CYCLE,
    // decisions
    TABLE_MISSING,
    TABLE_HIT_POLICY,
    TABLE_COLUMNS,
    TABLE_RULES,
    TABLE_CELLS,
    TABLE_LANGUAGE,
    TABLE_TYPE,
    TABLE_INPUT,
    TABLE_TEST,
    TABLE_VALUE,
    WEIGHTS_SHAPE,
    WEIGHTS_CRITERION,
    WEIGHTS_POINTS,
    WEIGHTS_NOTHING,
    WEIGHTS_STALE,
    // forms
    FORM_PLATFORM,
    FORM_COMPONENT,
    FORM_COMPONENTS,
    FORM_PROPERTY,
    FORM_VALUE,
    FORM_KEY_MISSING,
    FORM_KEY_TWICE,
    FORM_KEY_UNKNOWN,
    FORM_ANSWER_MISSING,
    FORM_UNUSED;

    private final String code = code(name());

    /** Published and stable: {@code task.formMissing}. */
    public String code() {
        return code;
    }

    private static String code(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder code = new StringBuilder(words[0]).append('.').append(words[1]);
        for (int i = 2; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}
