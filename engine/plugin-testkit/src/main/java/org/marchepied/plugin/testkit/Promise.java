package org.marchepied.plugin.testkit;

/** What a simulation promises, one for each thing that walks look out for. */
enum Promise {
    SAME_SEED_SAME_RESULT,
    STANDS_ANY_ACTION,
    KEEPS_STATE_IN_JSON,
    KEEPS_SECRETS,
    NEXT_COMPLETES,
    HINTS_FIT_THE_SCREEN,
    SCREENS_ARE_ACCESSIBLE,
    SAYS_EVERYTHING_IN_EVERY_LANGUAGE,
    REFUSES_KINDLY,
    JUDGES_DECLARED_SKILLS
}
