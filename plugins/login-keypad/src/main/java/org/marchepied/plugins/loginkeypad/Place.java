package org.marchepied.plugins.loginkeypad;

/** Which page of the imitated site the learner is on. Names are stored: renaming one needs a new version. */
public enum Place {
    ENTRANCE,
    SIGN_IN,
    NEW_IDENTIFIER,
    NEW_PASSWORD,
    INTERNET,
    FORGOTTEN,
    RECEIVED,
    RENEW,
    HOME,
    DONE
}
