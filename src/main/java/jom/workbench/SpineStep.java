package jom.workbench;

/** The steps that every opportunity goes through, in order. A test holds them against the model. */
enum SpineStep {
    REGISTER("callActivity_register"),
    FORM_TEAM("callActivity_formTeam"),
    AGREE_CHARTER("callActivity_agreeCharter"),
    PREPARE("callActivity_prepare"),
    PROPOSE("callActivity_propose"),
    DELIVER("callActivity_deliver"),
    SETTLE("callActivity_settle");

    private final String element;

    SpineStep(String element) {
        this.element = element;
    }

    /** The id of the element in the model. */
    public String element() {
        return element;
    }
}
