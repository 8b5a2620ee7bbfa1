package jom.workflow.course;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Has the models that a path passes measured while it is played, and not what other tests do. */
class MeasuredPaths implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext path) {
        if (Paths.class.isAssignableFrom(path.getRequiredTestClass())) {
            String name = path.getRequiredTestClass().getSimpleName() + ": " + path.getDisplayName();
            coverage(path).measure(path.getUniqueId(), name);
        }
    }

    @Override
    public void afterEach(ExtensionContext path) {
        coverage(path).rest();
    }

    private static ModelCoverage coverage(ExtensionContext path) {
        return SpringExtension.getApplicationContext(path).getBean(ModelCoverage.class);
    }
}
