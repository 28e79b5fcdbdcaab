package org.onrecord.report;

/**
 * What another claim's entry shows of a claim.
 *
 * @param words the claim's own words, shortened
 * @param value its normalised value in words, or empty
 * @param where publisher and date, or the file
 */
record Digest(String claimId, String articleId, String words, String value, String where) {}
