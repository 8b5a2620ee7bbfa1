package jom.workflow;

import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/** The records a contract names in its type. */
final class ContractTypes {

    private static final int VIEW = 0;
    private static final int ANSWERS = 1;

    private ContractTypes() {}

    static Class<? extends Record> answers(TaskContract<?, ?> contract) {
        return type(contract, TaskContract.class, ANSWERS);
    }

    static Class<? extends Record> answers(StartContract<?, ?> contract) {
        return type(contract, StartContract.class, ANSWERS);
    }

    static Class<? extends Record> view(TaskContract<?, ?> contract) {
        return type(contract, TaskContract.class, VIEW);
    }

    static Class<? extends Record> view(StartContract<?, ?> contract) {
        return type(contract, StartContract.class, VIEW);
    }

    private static Class<? extends Record> type(Object contract, Class<?> kind, int place) {
        Class<?> type = ResolvableType.forClass(AopUtils.getTargetClass(contract))
                .as(kind)
                .getGeneric(place)
                .resolve();
        if (type == null) {
            throw new IllegalStateException(contract.getClass() + " does not name its types");
        }
        return type.asSubclass(Record.class);
    }
}
