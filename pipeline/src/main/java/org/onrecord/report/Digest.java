package org.onrecord.report;

/**
 * What another claim's entry shows of a claim.
 *
 * @param words the claim's own words, shortened
 * @param value its normalised value in words, or empty
 * @param where publisher and date, or the file
 * @param independentOrigins how many independent origins its status counts
 */
record Digest(
    String claimId,
    String articleId,
    String words,
    String value,
    String where,
    int independentOrigins) {}
