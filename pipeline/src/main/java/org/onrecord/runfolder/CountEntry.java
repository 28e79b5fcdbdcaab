package org.onrecord.runfolder;

import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.text.Passage;

/**
 * A number of people or things in one line of {@code claims.jsonl}.
 *
 * @param of what is counted, in its dictionary form; empty where it stays unsaid
 * @param measure what the number is of ("deaths"); empty where that has no name
 */
public record CountEntry(
    Passage passage, Bound low, Bound high, Modifier modifier, String of, String measure) {}
