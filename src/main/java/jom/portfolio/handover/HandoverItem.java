package jom.portfolio.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jom.network.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that is handed over. */
@Entity
@Table(name = "handover_item")
class HandoverItem {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "handover_id")
    private UUID handover;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind")
    private ItemKind kind;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "what")
    private String what;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private ItemState state;

    @Column(name = "question")
    private @Nullable String question;

    @Column(name = "answer")
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected HandoverItem() {}

    HandoverItem(HandoverId handover, ListedItem listed) {
        this.id = HandoverItemId.next().value();
        this.handover = handover.value();
        this.kind = listed.kind();
        this.organisation = listed.organisation().map(OrganisationId::value).orElse(null);
        this.what = listed.what();
        this.dueOn = listed.dueOn().orElse(null);
        this.state = ItemState.OPEN;
    }

    HandoverItemId id() {
        return new HandoverItemId(id);
    }

    HandoverId handover() {
        return new HandoverId(handover);
    }

    ItemState state() {
        return state;
    }

    void takeOver(@Nullable String note) {
        require(ItemState.OPEN);
        state = ItemState.TAKEN_OVER;
        answer = note == null ? answer : note;
    }

    void sendBack(String asked) {
        require(ItemState.OPEN);
        state = ItemState.RETURNED;
        question = asked;
        answer = null;
    }

    void clarify(String said) {
        require(ItemState.RETURNED);
        state = ItemState.OPEN;
        answer = said;
    }

    /** Nobody answers any more. */
    void reopen() {
        require(ItemState.RETURNED);
        state = ItemState.OPEN;
    }

    private void require(ItemState wanted) {
        if (state != wanted) {
            throw new HandoverChanged();
        }
    }

    HandoverItemView view() {
        return new HandoverItemView(
                id(),
                kind,
                Optional.ofNullable(organisation).map(OrganisationId::new).orElse(null),
                what,
                dueOn,
                state,
                question,
                answer);
    }
}
