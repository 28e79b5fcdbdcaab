package org.onrecord.claim;

import java.io.Serializable;
import org.onrecord.amount.Amount;
import org.onrecord.text.Passage;

/** An amount and the words that state it. */
public record MoneyMention(Amount amount, Passage passage) implements Serializable {}
