package org.marchepied.plugin;

/**
 * What is known of a file that a learner sent. The engine reads the file through, measures it and forgets it: nobody's
 * real papers are kept, so a plugin judges the kind and the size only.
 *
 * @param fileName without folders and control characters, at most 100 characters; may be empty
 * @param mediaType what the content is, such as {@code application/pdf}, whatever the name pretends; {@code
 *     application/octet-stream} where it cannot be told
 * @param bytes the file's length; 0 where the learner chose no file
 */
public record Upload(String fileName, String mediaType, long bytes) {

    public static final Upload NONE = new Upload("", "application/octet-stream", 0);

    /** Whether the learner chose a file that is not empty. */
    public boolean isPresent() {
        return bytes > 0;
    }
}
