package org.onrecord.runfolder;

import org.onrecord.attribution.Bucket;

/**
 * One line of {@code earlier.jsonl}: a claim of an earlier run that a relation of this one names.
 *
 * @param published ISO 8601, or empty
 * @param source whom it goes back to, in words
 */
public record EarlierEntry(
    String id,
    String articleId,
    String published,
    String kind,
    Bucket bucket,
    String source,
    String words) {}
