package jom.portfolio.handover;

import java.util.List;
import java.util.function.Predicate;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.Role;
import jom.platform.Acting;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What is open and goes from one manager to the other. Whoever leaves lists it and answers what is asked, the successor
 * takes it over; where whoever leaves cannot be asked, the successor or an administrator lists it.
 */
@Service
public class OpenWork {

    private final HandoverRecords records;
    private final HandoverItems items;
    private final PeopleDirectory people;
    private final Acting acting;
    private final AuditTrail audit;

    OpenWork(HandoverRecords records, HandoverItems items, PeopleDirectory people, Acting acting, AuditTrail audit) {
        this.records = records;
        this.items = items;
        this.people = people;
        this.acting = acting;
        this.audit = audit;
    }

    /**
     * Lists all that is open; nothing at all is an answer, too.
     *
     * @throws HandoverNotYours if the person who acts does not list
     * @throws ItemIncomplete if an entry says too little
     * @throws HandoverChanged if it was listed already
     */
    @UseCase
    public void list(HandoverId id, List<ListedItem> listed) {
        Handover handover = get(id);
        requireLister(handover);
        handover.requireState(HandoverState.LISTING);
        if (!listed.stream().allMatch(ListedItem::isComplete)) {
            throw new ItemIncomplete();
        }
        listed.forEach(each -> items.saveAndFlush(new HandoverItem(id, each)));
        handover.listed();
        records.saveAndFlush(handover);
        audit.record(Handovers.fact(id, "portfolio.openWorkListed").with("items", listed.size()));
    }

    /**
     * Makes one thing the successor's.
     *
     * @param note what the successor wants kept with it
     * @throws HandoverNotYours if the person who acts is not the successor
     */
    @UseCase
    public void takeOver(HandoverItemId id, @Nullable String note) {
        HandoverItem item = forSuccessor(id);
        item.takeOver(note);
        items.saveAndFlush(item);
        audit.record(Handovers.fact(item.handover(), "portfolio.workTakenOver")
                .with("item", id.toString())
                .with("note", note));
    }

    /**
     * Asks something before it is taken over.
     *
     * @throws HandoverNotYours if the person who acts is not the successor
     * @throws NobodyToAsk if whoever leaves cannot be asked
     */
    @UseCase
    public void sendBack(HandoverItemId id, String question) {
        HandoverItem item = forSuccessor(id);
        if (get(item.handover()).isListedBySuccessor()) {
            throw new NobodyToAsk();
        }
        item.sendBack(question);
        items.saveAndFlush(item);
        audit.record(Handovers.fact(item.handover(), "portfolio.workSentBack")
                .with("item", id.toString())
                .with("question", question));
    }

    /**
     * Answers what the successor has asked.
     *
     * @throws HandoverNotYours if the person who acts is not the one who leaves
     */
    @UseCase
    public void clarify(HandoverItemId id, String answer) {
        HandoverItem item = item(id);
        requireLister(get(item.handover()));
        item.clarify(answer);
        items.saveAndFlush(item);
        audit.record(Handovers.fact(item.handover(), "portfolio.workClarified")
                .with("item", id.toString())
                .with("answer", answer));
    }

    private HandoverItem forSuccessor(HandoverItemId id) {
        HandoverItem item = item(id);
        Handover handover = get(item.handover());
        require(person -> person.equals(handover.successor()));
        handover.requireState(HandoverState.TAKING_OVER);
        return item;
    }

    private void requireLister(Handover handover) {
        require(person ->
                person.equals(handover.lister()) || (handover.isListedBySuccessor() && isAdministrator(person)));
    }

    private void require(Predicate<PersonId> rightful) {
        if (!rightful.test(new PersonId(acting.current().id()))) {
            throw new HandoverNotYours();
        }
    }

    private boolean isAdministrator(PersonId person) {
        return people.find(person)
                .filter(found -> found.roles().contains(Role.ADMINISTRATOR))
                .isPresent();
    }

    private HandoverItem item(HandoverItemId id) {
        return items.findById(id.value()).orElseThrow(UnknownHandover::new);
    }

    private Handover get(HandoverId id) {
        return records.findById(id.value()).orElseThrow(UnknownHandover::new);
    }
}
