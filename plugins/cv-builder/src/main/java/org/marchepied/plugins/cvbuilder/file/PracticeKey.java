package org.marchepied.plugins.cvbuilder.file;

import java.util.List;
import java.util.Optional;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;

/** The USB key of the exercise: invented files, the right one among wrong ones. */
public final class PracticeKey {

    private static final int MEGABYTE = 1_000_000;

    private PracticeKey() {}

    /**
     * A file of the key.
     *
     * @param id in the form
     * @param error kind of what is wrong with it; empty if it is the right one
     */
    public record File(String id, String name, long bytes, String error) {

        /** In the unit that file lists use: thousands of bytes, or millions. */
        public String size() {
            return bytes < MEGABYTE ? bytes / 1000 + " Ko" : bytes / MEGABYTE + " Mo";
        }
    }

    /** When one looks for a CV. */
    static List<File> cvs(CvConfig config, CvState state) {
        var name = config.person().inFileNames();
        var year = state.today().getYear();
        return List.of(
                new File("old", "CV_" + name + "_" + (year - 6) + ".pdf", 71_000, "old"),
                new File("right", "CV_" + name + "_" + year + ".pdf", 84_000, ""),
                new File("other-person", "CV_Martine_Lenoir_" + year + ".pdf", 90_000, "other-person"),
                new File("heavy", "CV_" + name + "_photos.pdf", 32_000_000, "large"),
                new File("letter", "Lettre_" + name + ".docx", 22_000, "letter"),
                new File("picture", "vacances.jpg", 3_400_000, "picture"),
                new File("program", "CV_gratuit.exe", 1_900_000, "program"));
    }

    /** When one looks for a picture of something made. */
    static List<File> pictures() {
        return List.of(
                new File("text", "liste_de_courses.docx", 14_000, "not-picture"),
                new File("right", "mon_travail.jpg", 2_100_000, ""),
                new File("private", "anniversaire.jpg", 2_800_000, "private"),
                new File("heavy", "film_du_chantier.mp4", 310_000_000, "large"),
                new File("program", "photo.jpg.exe", 900_000, "program"));
    }

    /** When one looks for a portrait. */
    public static List<File> portraits(CvConfig config) {
        return List.of(
                new File("portrait", "portrait_" + config.person().inFileNames() + ".jpg", 340_000, ""),
                new File("beach", "plage.jpg", 2_600_000, "beach"),
                new File("group", "photo_de_mariage.jpg", 3_100_000, "group"),
                new File("text", "CV_" + config.person().inFileNames() + ".docx", 25_000, "not-picture"));
    }

    /** The file chosen in a form. */
    public static Optional<File> chosen(List<File> files, String id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /** The id of the right one. */
    public static String right(List<File> files) {
        return files.stream()
                .filter(file -> file.error().isEmpty())
                .map(File::id)
                .findFirst()
                .orElse("");
    }
}
