package jom.workflow.gate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a second process designer has to release what the first one deploys. */
@Component
class FourEyes {

    private final boolean required;

    FourEyes(@Value("${jom.deployment.four-eyes:false}") boolean required) {
        this.required = required;
    }

    boolean areRequired() {
        return required;
    }
}
