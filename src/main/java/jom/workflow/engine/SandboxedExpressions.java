package jom.workflow.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of models that can name things and compare them, and nothing else: no functions, no properties, no
 * methods, none of Spring's beans. By default a model's expression may call any method of any bean, which is remote
 * code execution for whoever may deploy.
 */
final class SandboxedExpressions extends JuelExpressionManager {

    private final Catalogue catalogue;

    SandboxedExpressions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    protected ELResolver createElResolver() {
        return new NamesOnly(catalogue);
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new NoFunctions();
    }

    private static final class NoFunctions extends FunctionMapper {

        @Override
        public @Nullable Method resolveFunction(String prefix, String localName) {
            return null;
        }
    }
}
