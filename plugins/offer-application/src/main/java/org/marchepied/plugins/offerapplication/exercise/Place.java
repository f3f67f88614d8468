package org.marchepied.plugins.offerapplication.exercise;

/** Which page the learner is on. Names are stored: renaming one needs a new version. */
public enum Place {
    SEARCH,
    MARKET,
    RESULTS,
    FAVOURITES,
    SUBSCRIBE,
    DETAIL,
    APPLY,
    MAIL,
    LEAVING,
    PARTNER_HOME,
    PARTNER_ACCOUNT,
    PARTNER_SIGN_IN,
    PARTNER_RENEW,
    PARTNER_FORM,
    PARTNER_CHECK,
    APPLICATIONS,
    STATUS,
    PROPOSAL,
    DONE
}
