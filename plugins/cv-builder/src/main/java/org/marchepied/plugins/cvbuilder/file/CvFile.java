package org.marchepied.plugins.cvbuilder.file;

import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugins.cvbuilder.model.Completion;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;

/** The CV that the exercise leaves in the practice file, ready for applications. */
public final class CvFile {

    private static final long BYTES = 84_000;

    private CvFile() {}

    /** Done, with a CV of this name. */
    public static Outcome<CvState> completed(CvConfig config, CvState state, String name, Judgement... judgements) {
        var document = new Document(Document.Kind.CV, name, "application/pdf", BYTES, state.today());
        return Completion.of(config, state, papers -> papers.with(document), judgements);
    }

    /** The name that a CV should have. */
    public static String name(CvConfig config) {
        return "CV_" + config.person().inFileNames();
    }
}
