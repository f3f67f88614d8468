package org.marchepied.plugins.estoremooc;

/** Which page of the imitated site the learner is on. Names are stored: renaming one needs a new version. */
public enum Place {
    CATALOGUE,
    MODULE,
    MINE,
    RESTART,
    PLAYER,
    QUIZ,
    CERTIFICATE,
    DONE
}
