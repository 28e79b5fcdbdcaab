package org.onrecord.ledger;

/**
 * What the last run that saw a claim said of it.
 *
 * @param firstSeen the run that found it first
 * @param evidence hash of what was said of it and why, see {@link Evidence}
 * @param present whether its article still held it
 */
public record KnownClaim(String firstSeen, String evidence, boolean present) {}
