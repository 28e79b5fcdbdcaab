package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.review.Decision;

/**
 * What the last run that saw a claim said of it.
 *
 * @param firstSeen the run that found it first
 * @param evidence hash of what was said of it and why, see {@link Evidence}
 * @param present whether its article still held it
 * @param decision the newest that a reviewer made
 */
public record KnownClaim(
    String firstSeen, String evidence, boolean present, Optional<Decision> decision) {}
