package org.onrecord.runfolder;

import org.onrecord.attribution.Bucket;

/**
 * One line of {@code gone.jsonl}: a claim that an edited article does not hold any more.
 *
 * @param source whom it went back to, in words
 * @param replacedBy the claim that stands in its place now, or empty
 */
public record GoneEntry(
    String id,
    String articleId,
    String kind,
    Bucket bucket,
    String source,
    String words,
    String replacedBy) {}
