package jom.workflow.partner;

import java.util.Map;
import jom.engagement.LicensingFact.EstateDescribed;
import jom.kernel.Keys;
import jom.workflow.Variable;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the decision table {@code licensingVehicle} says about an estate. */
@Component
class VehicleAdvice {

    static final Variable<String> SIZE_BAND = Variable.text("sizeBand");
    static final Variable<Integer> TERM_YEARS = Variable.count("termYears");
    static final Variable<Integer> CLOUD_SHARE_PERCENT = Variable.count("cloudSharePercent");
    static final Variable<Boolean> PUBLIC_SECTOR = Variable.flag("publicSector");

    private final ObjectProvider<ProcessEngine> engine;

    VehicleAdvice(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** {@code enterpriseAgreement}, {@code cloudSubscription} or {@code marketplace}. */
    String on(EstateDescribed estate) {
        return engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey("licensingVehicle")
                .variables(Map.of(
                        SIZE_BAND.name(), Keys.of(estate.sizeBand()),
                        TERM_YEARS.name(), estate.termYears(),
                        CLOUD_SHARE_PERCENT.name(), estate.cloudSharePercent(),
                        PUBLIC_SECTOR.name(), estate.publicSector().isYes()))
                .evaluate()
                .getSingleEntry();
    }
}
