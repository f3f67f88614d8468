package org.marchepied.plugins.offerapplication.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Paper;

/**
 * Attaching files to a form. Files are chosen from the exercise's list or sent from the computer, and only what fits
 * is attached.
 *
 * @param slots the places for a file, each {@link Paper#CV} or {@link Paper#LETTER}
 * @param onePlace whether all files go through one button, as in a mail; else each place has its own
 * @param pdfOnly whether a text document will not do
 * @param megabytes that a file may have at most
 */
public record Attachments(List<String> slots, boolean onePlace, boolean pdfOnly, int megabytes) {

    /** The element of the one place where all files go. */
    static final String ANY = "files";

    private static final String SKILL = "attach";

    public Attachments {
        slots = List.copyOf(slots);
    }

    /** The places for files on the screen: one for all, or one for each. */
    public List<String> places() {
        return onePlace ? List.of(ANY) : slots;
    }

    /** What was attached at a place of the screen, with its slot. */
    public List<String> filled(OfferState state, String place) {
        return slots.stream()
                .filter(slot ->
                        (onePlace || slot.equals(place)) && state.folder().attached(slot) != null)
                .toList();
    }

    /** What an action of the files does; empty if the action is none of theirs. */
    public Optional<Outcome<OfferState>> apply(OfferState state, Action action) {
        var place = action.field("place");
        return switch (action.name()) {
            case "browse" ->
                places().contains(place)
                        ? moved(state.with(state.folder().opening(place)), "files.opened")
                        : Optional.empty();
            case "close" -> moved(state.with(state.folder().opening("")), "files.closed");
            case "pick" -> isOpen(state) ? picked(state, action.field("file")) : Optional.empty();
            case "send-file" -> isOpen(state) ? Optional.of(sent(state, action)) : Optional.empty();
            case "remove" ->
                slots.contains(place)
                        ? moved(state.with(state.folder().with(place, null)), "files.removed")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What is missing from the form, said at its place. */
    public Faults missing(OfferState state, Faults faults) {
        for (var slot : slots) {
            if (state.folder().attached(slot) == null) {
                faults.add(SKILL, onePlace ? ANY : slot, "attach.no-" + slot);
            }
        }
        return faults;
    }

    /** The move towards the next file that is missing; empty if none is. */
    public List<Hint> next(OfferState state) {
        for (var slot : slots) {
            if (state.folder().attached(slot) == null) {
                var place = onePlace ? ANY : slot;
                return List.of(
                        state.folder().open().equals(place)
                                ? pick(state, slot)
                                : Hint.press("browse-" + place, "browse?place=" + place, "hint.browse-" + slot));
            }
        }
        return List.of();
    }

    private Hint pick(OfferState state, String slot) {
        var files = state.folder().files();
        for (var number = 0; number < files.size(); number++) {
            var file = files.get(number);
            if (file.kind().equals(slot) && fault(file, slot).isEmpty()) {
                return Hint.press("pick-" + number, "pick?file=" + number, "hint.pick", file.fileName());
            }
        }
        throw new IllegalStateException(
                "The exercise's key has no good " + slot + ". This is a bug, please report it.");
    }

    private boolean isOpen(OfferState state) {
        return places().contains(state.folder().open());
    }

    private static Optional<Outcome<OfferState>> moved(OfferState state, String key) {
        return Optional.of(new Outcome.Advanced<>(state, Feedback.of(key)));
    }

    private Optional<Outcome<OfferState>> picked(OfferState state, String number) {
        var files = state.folder().files();
        return number.matches("[0-9]{1,3}") && Integer.parseInt(number) < files.size()
                ? Optional.of(attach(state, files.get(Integer.parseInt(number))))
                : Optional.empty();
    }

    private Outcome<OfferState> sent(OfferState state, Action action) {
        var upload = action.upload("own-file");
        if (!upload.isPresent()) {
            return Faults.one(state, SKILL, "own-file", "attach.nothing");
        }
        if (FileFaults.isDisguised(upload)) {
            return Faults.one(state, SKILL, "own-file", "attach.disguised");
        }
        return attach(state, Paper.of(upload));
    }

    private Outcome<OfferState> attach(OfferState state, Paper paper) {
        var place = state.folder().open();
        var slot = onePlace ? slotFor(state, paper) : place;
        var error = fault(paper, slot);
        if (error.isPresent()) {
            return Faults.one(state, SKILL, place, "attach." + error.get(), Integer.toString(megabytes));
        }
        var next = state.with(state.folder().with(slot, paper));
        return paper.comesFromComputer()
                ? new Outcome.Advanced<>(next, Feedback.of("attach.own-" + slot), Judgement.right(SKILL))
                : new Outcome.Advanced<>(next, Feedback.of("attach.done", paper.fileName()), Judgement.right(SKILL));
    }

    /** In a mail nobody says which file is which: it shows, or it is what is missing. */
    private String slotFor(OfferState state, Paper paper) {
        if (slots.contains(paper.kind())) {
            return paper.kind();
        }
        return slots.stream()
                .filter(slot -> state.folder().attached(slot) == null)
                .findFirst()
                .orElse(slots.get(0));
    }

    private Optional<String> fault(Paper paper, String slot) {
        return FileFaults.of(paper, slot, pdfOnly, megabytes);
    }

    /** How large a file is, in the words of a list of files. */
    public static String size(ScreenPage page, Paper paper) {
        var kilobytes = Math.max(1, paper.bytes() / 1_000);
        return kilobytes < 1_000
                ? page.text("files.kilobytes", Long.toString(kilobytes))
                : page.text("files.megabytes", Long.toString((kilobytes + 500) / 1_000));
    }

    /** The rules of an application on the job centre's site. */
    static Attachments onSite() {
        return new Attachments(List.of(Paper.CV), false, false, 5);
    }

    /** The rules of a mail. */
    static Attachments byMail(boolean withLetter) {
        return new Attachments(slots(withLetter), true, false, 10);
    }

    /** The rules of the partner site, which are stricter. */
    public static Attachments onPartnerSite() {
        return new Attachments(slots(true), false, true, 2);
    }

    private static List<String> slots(boolean withLetter) {
        var slots = new ArrayList<String>();
        slots.add(Paper.CV);
        if (withLetter) {
            slots.add(Paper.LETTER);
        }
        return slots;
    }
}
