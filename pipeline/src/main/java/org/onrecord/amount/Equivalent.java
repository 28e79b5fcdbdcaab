package org.onrecord.amount;

import java.io.Serializable;
import org.onrecord.text.Passage;

/**
 * The same amount in another currency, as the text tells it beside the amount: "(€1.1 billion)".
 * What the amount is counted by counts for it too.
 *
 * @param id unique among the amounts and equivalents of its article: it follows its amount's
 * @param passage the expression with its hedge, without brackets
 * @param low in major units, or open
 * @param high in major units, or open
 * @param currency an ISO 4217 code
 */
public record Equivalent(
    String id, Passage passage, Bound low, Bound high, String currency, Modifier modifier)
    implements Serializable {

  public Equivalent {
    Amount.requireMoney(low, high, currency);
  }
}
