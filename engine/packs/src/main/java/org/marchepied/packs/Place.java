package org.marchepied.packs;

/** Where something stands; line and column from 1. */
record Place(String file, int line, int column) {

    static Place top(String file) {
        return new Place(file, 1, 1);
    }
}
