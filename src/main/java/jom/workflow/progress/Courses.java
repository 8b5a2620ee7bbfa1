package jom.workflow.progress;

import java.time.Clock;
import jom.workflow.passage.Passages;
import org.springframework.stereotype.Component;

/** Reads how far a process and all that it has called are, out of what is kept about its business key. */
@Component
class Courses {

    private final RanCourses courses;
    private final Passages passages;
    private final ModelMaps models;
    private final CourseWords words;
    private final Clock clock;

    Courses(RanCourses courses, Passages passages, ModelMaps models, CourseWords words, Clock clock) {
        this.courses = courses;
        this.passages = passages;
        this.models = models;
        this.words = words;
        this.clock = clock;
    }

    /** @param process the joint one; what else there is about this business key belongs to it or stands beside it */
    Progress read(String process, String businessKey, Sight sight) {
        RanCourse course = new RanCourse(
                process, courses.instances(businessKey), courses.steps(businessKey), passages.about(businessKey));
        return new CourseReading(course, models, words, sight, sight.viewer().language(), clock.instant()).read();
    }
}
