package org.onrecord.ledger;

import java.time.Instant;

/** A run for the run log. */
public record RunEntry(String runId, Instant started, long articles, long claims, long rejected) {}
