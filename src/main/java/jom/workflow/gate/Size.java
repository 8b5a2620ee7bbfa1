package jom.workflow.gate;

import java.util.Map;
import java.util.regex.Pattern;

/** How much somebody can deploy at once, and what files may be called. */
final class Size {

    static final int FILES_MAX = 500;
    static final int FILE_BYTES_MAX = 1024 * 1024;
    static final int ALL_BYTES_MAX = 5 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._ ()/\\[\\]-]{1,200}");

    private Size() {}

    /** Whether it is worth while reading the files. */
    static boolean fits(Submission submission, Findings findings) {
        long bytes = submission.files().values().stream()
                .mapToLong(file -> file.length)
                .sum();
        if (submission.files().isEmpty()) {
            findings.whole(Rule.DEPLOYMENT_EMPTY);
        }
        if (submission.files().size() > FILES_MAX) {
            findings.whole(Rule.DEPLOYMENT_FILES, String.valueOf(FILES_MAX));
        }
        if (bytes > ALL_BYTES_MAX) {
            findings.whole(Rule.DEPLOYMENT_SIZE, String.valueOf(ALL_BYTES_MAX));
        }
        for (Map.Entry<String, byte[]> file : submission.files().entrySet()) {
            FileFindings here = findings.in(file.getKey());
            if (!isKnown(file.getKey())) {
                here.add(Rule.FILE_KIND);
            } else if (!submission.author().isInstallation()
                    && !NAME.matcher(file.getKey()).matches()) {
                here.add(Rule.FILE_NAME);
            } else if (file.getValue().length > FILE_BYTES_MAX) {
                here.add(Rule.FILE_SIZE, String.valueOf(FILE_BYTES_MAX));
            }
        }
        return findings.list().isEmpty();
    }

    private static boolean isKnown(String name) {
        return name.endsWith(ReadFile.BPMN) || name.endsWith(ReadFile.DMN) || name.endsWith(ReadFile.FORM);
    }
}
