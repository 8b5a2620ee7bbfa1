package jom.workflow;

import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/** The records a contract names in its type. */
final class ContractTypes {

    private static final int ANSWERS = 1;

    private ContractTypes() {}

    static Class<? extends Record> answers(TaskContract<?, ?> contract) {
        return answers(contract, TaskContract.class);
    }

    static Class<? extends Record> answers(StartContract<?, ?> contract) {
        return answers(contract, StartContract.class);
    }

    private static Class<? extends Record> answers(Object contract, Class<?> kind) {
        Class<?> type = ResolvableType.forClass(AopUtils.getTargetClass(contract))
                .as(kind)
                .getGeneric(ANSWERS)
                .resolve();
        if (type == null) {
            throw new IllegalStateException(contract.getClass() + " does not name its answers");
        }
        return type.asSubclass(Record.class);
    }
}
