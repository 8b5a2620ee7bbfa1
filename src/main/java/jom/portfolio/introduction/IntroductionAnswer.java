package jom.portfolio.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jom.kernel.Identifiers;
import jom.network.OrganisationId;
import jom.network.PersonId;
import org.jspecify.annotations.Nullable;

/** What one of two says to an introduction; written once. */
@Entity
@Table(name = "introduction_answer")
class IntroductionAnswer {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "introduction_id")
    private UUID introduction;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "wanted")
    private boolean wanted;

    @Column(name = "words")
    private @Nullable String words;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected IntroductionAnswer() {}

    IntroductionAnswer(IntroductionId introduction, PersonId by, GivenAnswer given) {
        this.id = Identifiers.next();
        this.introduction = introduction.value();
        this.organisation = given.organisation().value();
        this.person = by.value();
        this.wanted = given.wanted();
        this.words = given.words();
        this.answeredAt = given.at();
    }

    GivenAnswer given() {
        return new GivenAnswer(new OrganisationId(organisation), wanted, words, answeredAt);
    }

    IntroductionId introduction() {
        return new IntroductionId(introduction);
    }
}
