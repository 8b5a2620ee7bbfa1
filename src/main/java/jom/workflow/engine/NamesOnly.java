package jom.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.Optional;
import jom.workflow.BuildingBlock;
import jom.workflow.Roster;
import jom.workflow.Selector;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a name to a building block, a roster, a selector or a flat variable, in this order, so that no variable can
 * pose as a bean. Refuses to look into anything.
 */
final class NamesOnly extends ELResolver {

    private final Catalogue catalogue;

    NamesOnly(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            throw refused(property);
        }
        String name = String.valueOf(property);
        Optional<Object> bean = catalogue.find(name);
        if (bean.isPresent()) {
            context.setPropertyResolved(true);
            return named(bean.get(), name, context);
        }
        return variable(context, name);
    }

    private static Object named(Object bean, String name, ELContext context) {
        if (bean instanceof BuildingBlock) {
            return bean;
        }
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope == null) {
            throw new ELException("'" + name + "' has a value in a running process only");
        }
        return bean instanceof Roster roster ? roster.members(scope) : ((Selector) bean).processKey(scope);
    }

    private static @Nullable Object variable(ELContext context, String name) {
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope != null && scope.hasVariable(name)) {
            context.setPropertyResolved(true);
            return flat(name, scope.getVariable(name));
        }
        VariableContext decision = (VariableContext) context.getContext(VariableContext.class);
        if (decision != null && decision.containsVariable(name)) {
            context.setPropertyResolved(true);
            TypedValue value = decision.resolve(name);
            return value == null ? null : flat(name, value.getValue());
        }
        return null;
    }

    private static @Nullable Object flat(String name, @Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Date) {
            return value;
        }
        throw new ELException("variable '" + name + "' is not flat; expressions use text, numbers, yes and no");
    }

    private static ELException refused(@Nullable Object property) {
        return new ELException("expressions name building blocks and variables; '" + property
                + "' would reach into one, which is not allowed");
    }

    @Override
    public Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        throw refused(method);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        throw refused(property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }
}
