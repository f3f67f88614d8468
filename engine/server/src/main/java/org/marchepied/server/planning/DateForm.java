package org.marchepied.server.planning;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marchepied.server.room.SessionDate;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.LearnerName;

/** What a trainer typed to plan a session, as it was typed. */
public class DateForm {

    private static final int LONGEST_PLACE = 200;
    private static final int MOST_YEARS_AHEAD = 2;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final List<DateTimeFormatter> TIMES =
            List.of(DateTimeFormatter.ofPattern("H:mm"), DateTimeFormatter.ofPattern("H'h'mm"), hours());

    @FormParam("plan")
    @DefaultValue("")
    public String plan = "";

    @FormParam("jour")
    @DefaultValue("")
    public String day = "";

    @FormParam("heure")
    @DefaultValue("")
    public String time = "";

    @FormParam("lieu")
    @DefaultValue("")
    public String place = "";

    @FormParam("formateurs")
    @DefaultValue("1")
    public String trainers = "1";

    @FormParam("invite")
    public List<String> invited = List.of();

    /** What a session says already, to be changed. */
    static DateForm of(SessionSummary session, Set<Long> invited, ZoneId zone) {
        var form = new DateForm();
        form.plan = session.planId();
        form.begin(LocalDateTime.ofInstant(session.date().begins(), zone));
        form.place = session.place();
        form.trainers = String.valueOf(session.trainers());
        form.invite(invited);
        return form;
    }

    final void begin(LocalDateTime begins) {
        day = begins.toLocalDate().toString();
        time = begins.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    final void invite(Collection<Long> learners) {
        invited = learners.stream().map(String::valueOf).toList();
    }

    /** Whether a learner is invited; everybody is, while nobody is named. */
    public boolean invites(long learner) {
        return invited.isEmpty() || invited.contains(String.valueOf(learner));
    }

    /** Those of these learners who are invited; none if all of them are. */
    Set<Long> invitedOf(List<LearnerName> learners) {
        var chosen =
                learners.stream().map(LearnerName::id).filter(this::invites).collect(Collectors.toSet());
        return chosen.size() == learners.size() ? Set.of() : chosen;
    }

    /** Keys of messages for what is wrong; empty if it is a date to plan. */
    List<String> problems(LocalDate today) {
        var problems = new ArrayList<String>();
        var typed = day();
        if (typed.isEmpty()) {
            problems.add(day.isBlank() ? "date.no-day" : "date.day-wrong");
        } else if (typed.get().isBefore(today)) {
            problems.add("date.past");
        } else if (typed.get().isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            problems.add("date.far");
        }
        if (time().isEmpty()) {
            problems.add(time.isBlank() ? "date.no-time" : "date.time-wrong");
        }
        if (place.strip().length() > LONGEST_PLACE) {
            problems.add("date.place-long");
        }
        if (!trainers.matches("[1-" + Sessions.MOST_TRAINERS + "]")) {
            problems.add("date.trainers-wrong");
        }
        return problems;
    }

    /** Only when there are no problems. */
    SessionDate date(ZoneId zone) {
        var begins = day().orElseThrow().atTime(time().orElseThrow()).atZone(zone);
        return new SessionDate(begins.toInstant().toEpochMilli(), place.strip(), Integer.parseInt(trainers));
    }

    private Optional<LocalDate> day() {
        return first(DAYS, format -> LocalDate.parse(day.strip(), format));
    }

    private Optional<LocalTime> time() {
        return first(TIMES, format -> LocalTime.parse(time.strip().replace(" ", ""), format));
    }

    private static <T> Optional<T> first(List<DateTimeFormatter> formats, Function<DateTimeFormatter, T> read) {
        for (var format : formats) {
            try {
                return Optional.of(read.apply(format));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter hours() {
        return new DateTimeFormatterBuilder()
                .appendPattern("H'h'")
                .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                .toFormatter();
    }
}
