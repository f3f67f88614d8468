package org.marchepied.server.api;

/** A parameter that the specification forbids, or that is not written as it should be; the message is for its author. */
final class BadParameter extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final String detail;

    BadParameter(String detail) {
        super(detail);
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    static BadParameter of(String name, String typed, String allowed) {
        var shown = typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed;
        return new BadParameter("'" + name + "' must be " + allowed + ", was '" + shown + "'.");
    }
}
