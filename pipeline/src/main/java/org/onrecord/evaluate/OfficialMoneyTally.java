package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluate.Figure.Quality;

/**
 * Counts amounts as the evaluation of CQE (Almasian et al. 2023) does, so that figures can be
 * compared with published ones. A value counts for every pair of a gold and a predicted amount with
 * the same ends, until there are as many as gold amounts; only a pair of the same currency is used
 * up.
 */
final class OfficialMoneyTally {

  private static final String NO_CURRENCY = "None";

  /** Pairs are tried in this order, and with quirks like these the order shows in the figures. */
  private static final Comparator<Money> BY_CURRENCY =
      Comparator.comparing(money -> money.currency().isEmpty() ? NO_CURRENCY : money.currency());

  private final boolean anyDollar;
  private long gold;
  private long predicted;
  private long values;
  private long currencies;
  private long hedges;

  OfficialMoneyTally(boolean anyDollar) {
    this.anyDollar = anyDollar;
  }

  void add(List<Money> goldAmounts, List<Money> predictedAmounts) {
    gold += goldAmounts.size();
    predicted += predictedAmounts.size();
    List<Money> unused = new ArrayList<>(predictedAmounts);
    unused.sort(BY_CURRENCY);
    long left = goldAmounts.size();
    for (Money amount : goldAmounts.stream().sorted(BY_CURRENCY).toList()) {
      left -= count(amount, unused, left);
    }
  }

  /** Returns how many values counted; takes the amount out that is used up. */
  private long count(Money amount, List<Money> unused, long left) {
    long counted = 0;
    for (int at = 0; at < unused.size(); at++) {
      Money other = unused.get(at);
      if (amount.isSingleValue() != other.isSingleValue() || !MoneyPair.sameValue(amount, other)) {
        continue;
      }
      counted += counted < left ? 1 : 0;
      hedges += amount.hedge().equals(other.hedge()) ? 1 : 0;
      if (MoneyWords.sameCurrency(amount.currency(), other.currency(), anyDollar)) {
        currencies++;
        unused.remove(at);
        break;
      }
    }
    values += counted;
    return counted;
  }

  void putFigures(Map<String, Figure> figures) {
    figures.put("official value", Quality.of(values, predicted, gold));
    figures.put("official value+unit", Quality.of(currencies, predicted, gold));
    figures.put("official value+change", Quality.of(hedges, predicted, gold));
  }
}
