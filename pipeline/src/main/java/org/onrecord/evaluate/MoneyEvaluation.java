package org.onrecord.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores amounts of money: value, currency, hedge and place. In each text gold and predicted
 * amounts are paired one to one, the best pair first; amounts in texts without gold ones count as
 * made up.
 */
public final class MoneyEvaluation implements Evaluation {

  private record GoldItem(GoldText text, List<Money> amounts) {}

  private final boolean anyDollar;
  private final List<GoldItem> items = new ArrayList<>();
  private final Predictions<List<Money>> predictions = new Predictions<>(RunArticle::amounts);

  private MoneyEvaluation(boolean anyDollar) {
    this.anyDollar = anyDollar;
  }

  /**
   * @param gold a file with {@code id}, {@code sentence} and {@code quantities}, or {@code id},
   *     {@code input} and {@code results}, for each text
   * @param anyDollar whether the dollars of different countries count as the same currency
   */
  public static MoneyEvaluation read(Path gold, boolean anyDollar) throws BrokenDataException {
    MoneyEvaluation evaluation = new MoneyEvaluation(anyDollar);
    GoldRows.forEach(gold, evaluation::addGold);
    return evaluation;
  }

  private void addGold(Members row) throws BrokenDataException {
    GoldText text = GoldRows.text(row);
    items.add(new GoldItem(text, MoneyGold.amounts(row, new CodePointText(text.text()))));
    predictions.expect(text.id(), text.text());
  }

  @Override
  public List<GoldText> texts() {
    return items.stream().map(GoldItem::text).toList();
  }

  @Override
  public void add(RunArticle article) throws BrokenDataException {
    predictions.add(article);
  }

  @Override
  public Score score(int mistakes) {
    MoneyTally tally = new MoneyTally(anyDollar);
    Mistakes listed = new Mistakes(mistakes);
    for (GoldItem item : items) {
      List<Money> predicted = predictions.of(item.text().id()).orElse(List.of());
      OneToOne<MoneyPair> matched = match(item.amounts(), predicted);
      tally.add(item.amounts(), predicted, matched.pairs());
      list(item, predicted, matched, listed);
    }
    return new Score(tally.figures(items.size()), listed.found(), predictions.warnings());
  }

  private OneToOne<MoneyPair> match(List<Money> gold, List<Money> predicted) {
    List<MoneyPair> candidates = new ArrayList<>();
    for (int at = 0; at < gold.size(); at++) {
      for (int with = 0; with < predicted.size(); with++) {
        MoneyPair pair = MoneyPair.of(at, gold.get(at), with, predicted.get(with), anyDollar);
        if (pair.isCandidate()) {
          candidates.add(pair);
        }
      }
    }
    return new OneToOne<>(candidates, MoneyPair.BEST_FIRST);
  }

  private static void list(
      GoldItem item, List<Money> predicted, OneToOne<MoneyPair> matched, Mistakes listed) {
    for (MoneyPair pair : matched.pairs()) {
      if (!pair.isRight() || !pair.hedge()) {
        Money gold = item.amounts().get(pair.gold());
        Money found = predicted.get(pair.predicted());
        listed.add(
            () ->
                mistake(
                    item.text(),
                    Mistake.Kind.WRONG,
                    gold.inWords(),
                    found.inWords(),
                    gold.place().isEmpty() ? found.place() : gold.place(),
                    pair.difference()));
      }
    }
    matched
        .goldAlone(item.amounts().size())
        .mapToObj(item.amounts()::get)
        .forEach(gold -> listed.add(() -> missed(item.text(), gold)));
    matched
        .predictedAlone(predicted.size())
        .mapToObj(predicted::get)
        .forEach(found -> listed.add(() -> spurious(item.text(), found)));
  }

  private static Mistake missed(GoldText text, Money gold) {
    return mistake(
        text,
        Mistake.Kind.MISSED,
        gold.inWords(),
        "",
        gold.place(),
        "no found amount is left there, nor one of this value elsewhere");
  }

  private static Mistake spurious(GoldText text, Money found) {
    return mistake(
        text,
        Mistake.Kind.SPURIOUS,
        "",
        found.inWords(),
        found.place(),
        "no gold amount is left there, nor one of this value elsewhere");
  }

  private static Mistake mistake(
      GoldText text, Mistake.Kind kind, String gold, String found, List<Range> place, String why) {
    String sentence = new Surroundings(text.text()).around(place);
    return new Mistake(text.id(), kind, gold, found, sentence, why);
  }
}
