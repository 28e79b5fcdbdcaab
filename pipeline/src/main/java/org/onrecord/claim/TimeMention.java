package org.onrecord.claim;

import java.io.Serializable;
import org.onrecord.text.Passage;
import org.onrecord.time.TimeExpression;

/** A time and the words that state it. */
public record TimeMention(TimeExpression time, Passage passage) implements Serializable {}
