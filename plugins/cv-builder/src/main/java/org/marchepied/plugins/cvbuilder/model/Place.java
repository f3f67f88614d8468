package org.marchepied.plugins.cvbuilder.model;

/** Which page of the imitated site the learner is on. Names are stored: renaming one needs a new version. */
public enum Place {
    MENU,
    BACKGROUND,
    EXPERIENCE,
    TRAINING,
    INTEREST,
    SKILLS,
    ACHIEVEMENTS,
    JOBS,
    CARD,
    CARD_PREVIEW,
    SOURCE,
    USB,
    SCAN,
    SCANNED,
    PICK,
    HOOK,
    CONTACT,
    LAYOUT,
    PREVIEW,
    DONE
}
