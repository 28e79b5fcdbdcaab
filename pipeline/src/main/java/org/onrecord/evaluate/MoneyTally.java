package org.onrecord.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluate.Figure.Count;
import org.onrecord.evaluate.Figure.Quality;

/** Adds up the figures of amounts over all texts. */
final class MoneyTally {

  private final OfficialMoneyTally official;
  private long gold;
  private long predicted;
  private long withPlace;
  private long strict;
  private long relaxed;
  private long strictCurrency;
  private long relaxedCurrency;
  private long strictCurrencyHedge;
  private long overlap;
  private long samePlace;
  private long overlapStrictCurrency;

  MoneyTally(boolean anyDollar) {
    this.official = new OfficialMoneyTally(anyDollar);
  }

  void add(List<Money> goldAmounts, List<Money> predictedAmounts, List<MoneyPair> pairs) {
    official.add(goldAmounts, predictedAmounts);
    gold += goldAmounts.size();
    predicted += predictedAmounts.size();
    withPlace += goldAmounts.stream().filter(amount -> !amount.place().isEmpty()).count();
    for (MoneyPair pair : pairs) {
      strict += one(pair.strict());
      relaxed += one(pair.relaxed());
      strictCurrency += one(pair.isRight());
      relaxedCurrency += one(pair.relaxed() && pair.currency());
      strictCurrencyHedge += one(pair.isRight() && pair.hedge());
      overlap += one(pair.overlap());
      samePlace += one(pair.samePlace());
      overlapStrictCurrency += one(pair.overlap() && pair.isRight());
    }
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  Map<String, Figure> figures(int items) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("items", new Count(items));
    figures.put("gold_with_span", new Count(withPlace));
    official.putFigures(figures);
    figures.put("value strict", quality(strict));
    figures.put("value relaxed", quality(relaxed));
    figures.put("value strict+currency", quality(strictCurrency));
    figures.put("value relaxed+currency", quality(relaxedCurrency));
    figures.put("value strict+currency+modifier", quality(strictCurrencyHedge));
    figures.put("span overlap", quality(overlap));
    figures.put("span exact", quality(samePlace));
    figures.put("span overlap+value+currency", quality(overlapStrictCurrency));
    return figures;
  }

  private Quality quality(long found) {
    return Quality.of(found, predicted, gold);
  }
}
