package jom.workbench;

import java.util.Locale;

/** What tasks are called: in English as the model labels them, in other languages as their form is headed. */
final class TaskNames {

    private TaskNames() {}

    static String name(String contract, String label, Speech say) {
        boolean isModelsLanguage = say.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return isModelsLanguage ? label : say.wordOr(contract + ".heading", label);
    }

    /** How the form of a contract is headed; the contract's name if it has no form. */
    static String heading(String contract, Speech say) {
        return say.wordOr(contract + ".heading", contract);
    }
}
