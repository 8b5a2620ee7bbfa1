package jom.portfolio.introduction;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All answers to introductions. */
interface IntroductionAnswers extends Repository<IntroductionAnswer, UUID> {

    IntroductionAnswer saveAndFlush(IntroductionAnswer answer);

    /** The first one first, which ids in time order tell. */
    @Query("select a from IntroductionAnswer a where a.introduction in :introductions order by a.id")
    List<IntroductionAnswer> of(Collection<UUID> introductions);
}
