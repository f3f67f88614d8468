package org.marchepied.plugins.offerapplication.exercise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.PracticeFile;

/**
 * The files at hand and those attached.
 *
 * @param files of the practice file and of the exercise's USB key
 * @param open the place for a file whose list of files is open; empty for none
 */
public record Folder(
        List<Paper> files, @Nullable Paper cv, @Nullable Paper letter, String open) {

    public Folder {
        files = List.copyOf(files);
    }

    /** The learner's own papers come first; a good CV and a good letter are never lacking. */
    static Folder of(OfferConfig config, PracticeFile practiceFile) {
        var files = new ArrayList<Paper>();
        practiceFile.documents().stream().map(Paper::of).forEach(files::add);
        config.documents().forEach(paper -> addNew(files, paper));
        for (var kind : List.of(Paper.CV, Paper.LETTER)) {
            if (files.stream().noneMatch(paper -> paper.fits(kind))) {
                files.add(Paper.good(kind, config.person()));
            }
        }
        return new Folder(files, null, null, "");
    }

    private static void addNew(List<Paper> files, Paper paper) {
        if (files.stream().noneMatch(known -> known.fileName().equals(paper.fileName()))) {
            files.add(paper);
        }
    }

    public @Nullable Paper attached(String slot) {
        return slot.equals(Paper.LETTER) ? letter : cv;
    }

    public Folder opening(String slot) {
        return new Folder(files, cv, letter, slot);
    }

    /** With the paper, or without one where it is null, and the list of files closed. */
    public Folder with(String slot, @Nullable Paper paper) {
        return slot.equals(Paper.LETTER) ? new Folder(files, cv, paper, "") : new Folder(files, paper, letter, "");
    }
}
