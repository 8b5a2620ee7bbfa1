package jom.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.WorkPlace;
import jom.platform.ShortMemory;
import jom.platform.WorkCalendar;
import jom.platform.WorkCalendars;
import org.springframework.stereotype.Component;

/** In whose working days a step counts: those of the organisation that has to act. */
@Component
public class ActingCalendars {

    private static final Duration KEEP = Duration.ofMinutes(10);
    private static final int REMEMBERED_MAX = 10_000;

    private final WorkCalendars calendars;
    private final ShortMemory<OrganisationId, WorkPlace> places;
    private final OrganisationDirectory organisations;

    ActingCalendars(WorkCalendars calendars, OrganisationDirectory organisations, Clock clock) {
        this.calendars = calendars;
        this.organisations = organisations;
        this.places = new ShortMemory<>(clock, KEEP, REMEMBERED_MAX);
    }

    /** The calendar of an organisation; a change of its home or time zone shows after ten minutes at the latest. */
    public WorkCalendar of(OrganisationId organisation) {
        WorkPlace place = places.get(organisation, organisations::workPlace);
        return calendars.of(place.home().iso(), place.zone());
    }

    /** The calendar of whoever a task is for; the managers of a portfolio work across borders, Monday to Friday. */
    WorkCalendar of(Collection<String> groups) {
        return Groups.organisations(groups, OrganisationId::new).stream()
                .findFirst()
                .map(this::of)
                .orElse(WorkCalendar.NOWHERE);
    }
}
