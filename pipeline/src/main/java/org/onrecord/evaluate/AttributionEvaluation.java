package org.onrecord.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores attributions: sources, cues and contents, after the word overlap of their contents (as in
 * Pareti 2015, with Dice's coefficient).
 *
 * <p>In each article gold and predicted attributions are paired one to one, the highest Dice of the
 * contents' words first; ties go to the better source, then cue, then to the earlier one. Without a
 * shared word there is no pair.
 */
public final class AttributionEvaluation implements Evaluation {

  /**
   * What counts.
   *
   * @param threshold the Dice from which on a content counts as found, from 0 to 1
   * @param onlyMoneyDate whether only gold attributions whose sentence has money or a date count,
   *     and predictions that are paired with one of these
   */
  public record Options(double threshold, boolean onlyMoneyDate) {
    public Options {
      if (!(threshold >= 0 && threshold <= 1)) {
        throw new IllegalArgumentException("no threshold from 0 to 1: " + threshold);
      }
    }
  }

  /** An attribution that there is to find. */
  record Gold(Triple triple, boolean hasMoneyOrDate) {}

  private record GoldArticle(GoldText text, List<Gold> attributions) {}

  private final Options options;
  private final List<GoldArticle> articles = new ArrayList<>();
  private final Predictions<List<Triple>> predictions =
      new Predictions<>(AttributionEvaluation::triples);

  private AttributionEvaluation(Options options) {
    this.options = options;
  }

  /**
   * @param gold a file with {@code id}, {@code text} and {@code attributions} on each line
   */
  public static AttributionEvaluation read(Path gold, Options options) throws BrokenDataException {
    AttributionEvaluation evaluation = new AttributionEvaluation(options);
    GoldRows.forEach(gold, evaluation::addGold);
    return evaluation;
  }

  private void addGold(Members row) throws BrokenDataException {
    GoldText text = GoldRows.text(row);
    CodePointText points = new CodePointText(text.text());
    List<Gold> attributions = new ArrayList<>();
    for (Members gold : row.requiredObjects("attributions")) {
      Triple triple = new Triple(gold.pairs("source"), gold.pairs("cue"), gold.pairs("content"));
      for (List<Range> ranges : List.of(triple.source(), triple.cue(), triple.content())) {
        GoldRows.checkInside(ranges, points, row);
      }
      attributions.add(new Gold(triple, gold.flag("sentMoney") || gold.flag("sentDate")));
    }
    articles.add(new GoldArticle(text, attributions));
    predictions.expect(text.id(), text.text());
  }

  private static List<Triple> triples(RunArticle article) throws BrokenDataException {
    return article.attributions().stream()
        .map(FoundAttribution::triple)
        .filter(triple -> !triple.content().isEmpty())
        .toList();
  }

  @Override
  public List<GoldText> texts() {
    return articles.stream().map(GoldArticle::text).toList();
  }

  @Override
  public void add(RunArticle article) throws BrokenDataException {
    predictions.add(article);
  }

  @Override
  public Score score(int mistakes) {
    AttributionTally tally = new AttributionTally(options);
    AttributionMistakes listed = new AttributionMistakes(options, new Mistakes(mistakes));
    for (GoldArticle article : articles) {
      List<Triple> predicted = predictions.of(article.text().id()).orElse(List.of());
      AttributionMatch match =
          new AttributionMatch(article.text(), article.attributions(), predicted);
      tally.add(match);
      listed.add(match);
    }
    return new Score(tally.figures(articles.size()), listed.found(), predictions.warnings());
  }
}
