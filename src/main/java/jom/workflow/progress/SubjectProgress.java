package jom.workflow.progress;

import java.util.Map;
import java.util.Set;
import jom.network.Reader;
import jom.workflow.SubjectKey;
import jom.workflow.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a process is that is about something else than an opportunity. */
@Service
public class SubjectProgress {

    private final Courses courses;

    SubjectProgress(Courses courses) {
        this.courses = courses;
    }

    /**
     * The steps and gateways so far, and what can come next. Whether the reader may know of it is for the caller to decide.
     *
     * @param process the id of the process that is about it as a whole
     * @param office whether the reader sees every step and every answer, as managers do; others see what is joint
     * @param viewer the same reader, as the engine knows people; names and texts are in its language
     */
    @Transactional(readOnly = true)
    public Progress of(String process, SubjectKey about, boolean office, Reader reader, Viewer viewer) {
        return courses.read(process, about.id(), new Sight(reader, viewer, office, office, Set.of(), Map.of()));
    }
}
