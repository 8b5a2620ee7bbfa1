package jom.workbench.onboarding;

import java.util.List;

/**
 * An organisation that may be the same, in words.
 *
 * @param alike as the texts call it
 */
record SimilarLine(String name, List<String> alike) {

    SimilarLine {
        alike = List.copyOf(alike);
    }
}
