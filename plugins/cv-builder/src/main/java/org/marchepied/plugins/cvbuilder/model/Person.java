package org.marchepied.plugins.cvbuilder.model;

/**
 * The fictional person of an exercise.
 *
 * @param town where offers are looked for
 */
public record Person(String name, String address, String town, String phone, String email) {

    /** The last word of the name, to recognise it in file names and addresses. */
    public String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The name as file names have it: without spaces and accents. */
    public String inFileNames() {
        return Texts.plain(name).replaceAll("[^A-Za-z0-9-]+", "_");
    }
}
