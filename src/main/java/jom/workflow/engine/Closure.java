package jom.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The ways by which a model, a form or a query could have the engine run code, each closed by itself: what is left open in
 * a test shows what would come in. The gate refuses such models before; this is the line behind it.
 */
enum Closure {
    /** Expressions call methods of anything they can name. */
    EXPRESSIONS {
        @Override
        void beforeStart(ProcessEngineConfigurationImpl engine, Catalogue catalogue) {
            engine.setExpressionManager(new SandboxedExpressions(catalogue));
        }
    },
    /** Scripts in processes and in decision tables. */
    SCRIPTS {
        @Override
        void beforeStart(ProcessEngineConfigurationImpl engine, Catalogue catalogue) {
            engine.setScriptEngineResolver(new NoScripts());
            engine.setEnableFetchScriptEngineFromProcessApplication(false);
        }
    },
    /** Delegates and listeners by the name of their class; mail and shell tasks. */
    CLASSES {
        @Override
        void beforeStart(ProcessEngineConfigurationImpl engine, Catalogue catalogue) {
            engine.setArtifactFactory(new NoClasses());
        }
    },
    /** Form handlers by the name of their class, which are made when the model is read. */
    FORM_HANDLERS {
        @Override
        void beforeStart(ProcessEngineConfigurationImpl engine, Catalogue catalogue) {
            engine.setBpmnParseFactory(PlainParsing::new);
        }
    },
    /** Validators of form fields by the name of their class. */
    FIELD_VALIDATORS {
        @Override
        void afterStart(ProcessEngineConfigurationImpl engine) {
            PlainParsing.OwnValidators validators = new PlainParsing.OwnValidators();
            engine.getFormValidators().getValidators().forEach(validators::addValidator);
            engine.setFormValidators(validators);
        }
    },
    /** Expressions in queries, those that filters keep included. */
    QUERIES {
        @Override
        void beforeStart(ProcessEngineConfigurationImpl engine, Catalogue catalogue) {
            engine.setEnableExpressionsInAdhocQueries(false);
            engine.setEnableExpressionsInStoredQueries(false);
        }
    },
    /** Variables that are made into objects of any class when they are read. */
    SERIALIZED_OBJECTS {
        @Override
        void beforeStart(ProcessEngineConfigurationImpl engine, Catalogue catalogue) {
            engine.setJavaSerializationFormatEnabled(false);
            engine.setDeserializationTypeValidationEnabled(true);
        }
    };

    /** Closes what is set before the engine is made. */
    void beforeStart(ProcessEngineConfigurationImpl engine, Catalogue catalogue) {}

    /** Closes what the engine makes by itself. */
    void afterStart(ProcessEngineConfigurationImpl engine) {}
}
