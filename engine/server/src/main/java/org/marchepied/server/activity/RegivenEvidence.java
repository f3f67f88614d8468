package org.marchepied.server.activity;

import org.jspecify.annotations.Nullable;

/**
 * Evidence that went from one learner to another.
 *
 * @param evidence of the learner whose it is now
 * @param replacesId the {@code id} of what said until then whose it is; null if the evidence itself did
 * @param trainerId who said so
 * @param givenAt in milliseconds since 1970
 */
public record RegivenEvidence(
        ExportedEvidence evidence, long id, @Nullable Long replacesId, long trainerId, long givenAt) {}
