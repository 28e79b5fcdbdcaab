package org.onrecord.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.evaluate.AttributionMatch.Pair;
import org.onrecord.evaluate.AttributionMatch.WordTriple;
import org.onrecord.evaluate.Figure.Count;
import org.onrecord.evaluate.Figure.Group;
import org.onrecord.evaluate.Figure.Quality;
import org.onrecord.evaluate.Figure.Share;

/** Adds up the figures of attributions over all articles. */
final class AttributionTally {

  /** Words that stand in some part of an attribution, whichever attribution it is. */
  private static final class PartWords {
    private long shared;
    private long predicted;
    private long gold;

    private void add(AttributionMatch match, Function<WordTriple, BitSet> part) {
      BitSet goldWords = union(match.goldWords(), part);
      BitSet predictedWords = union(match.predictedWords(), part);
      shared += Overlap.shared(goldWords, predictedWords);
      predicted += predictedWords.cardinality();
      gold += goldWords.cardinality();
    }

    private static BitSet union(List<WordTriple> triples, Function<WordTriple, BitSet> part) {
      BitSet union = new BitSet();
      triples.forEach(triple -> union.or(part.apply(triple)));
      return union;
    }

    private Quality quality() {
      return Quality.of(shared, predicted, gold);
    }
  }

  private final AttributionEvaluation.Options options;
  private final PartWords sourceWords = new PartWords();
  private final PartWords cueWords = new PartWords();
  private final PartWords contentWords = new PartWords();

  private long gold;
  private long predicted;
  private long pairs;
  private long sameCharacters;
  private long sameWords;
  private double precisionSum;
  private double recallSum;

  private long contents;
  private long sameSources;
  private long agreeingSources;
  private double sourceDice;
  private long withGoldSource;
  private long withoutSource;
  private long sameCues;
  private long agreeingCues;
  private long agreeingBoth;

  AttributionTally(AttributionEvaluation.Options options) {
    this.options = options;
  }

  void add(AttributionMatch match) {
    sourceWords.add(match, WordTriple::source);
    cueWords.add(match, WordTriple::cue);
    contentWords.add(match, WordTriple::content);
    gold += match.gold().stream().filter(each -> counts(each, options)).count();
    if (!options.onlyMoneyDate()) {
      predicted += match.predicted().size();
    }
    for (Pair pair : match.pairs().pairs()) {
      if (counts(match.gold().get(pair.gold()), options)) {
        predicted += options.onlyMoneyDate() ? 1 : 0;
        add(match, pair);
      }
    }
  }

  static boolean counts(AttributionEvaluation.Gold gold, AttributionEvaluation.Options options) {
    return !options.onlyMoneyDate() || gold.hasMoneyOrDate();
  }

  private void add(AttributionMatch match, Pair pair) {
    WordTriple one = match.goldWords().get(pair.gold());
    WordTriple other = match.predictedWords().get(pair.predicted());
    pairs++;
    int shared = Overlap.shared(one.content(), other.content());
    precisionSum += (double) shared / other.content().cardinality();
    recallSum += (double) shared / one.content().cardinality();
    List<Range> goldPlaces = match.gold().get(pair.gold()).triple().content();
    List<Range> places = match.predicted().get(pair.predicted()).content();
    sameCharacters +=
        one(match.points().trimAll(goldPlaces).equals(match.points().trimAll(places)));
    sameWords += one(one.content().equals(other.content()));
    if (pair.content() >= options.threshold()) {
      addFound(one, other, pair);
    }
  }

  private void addFound(WordTriple one, WordTriple other, Pair pair) {
    contents++;
    boolean sourceAgrees = Overlap.agree(one.source(), other.source());
    boolean cueAgrees = Overlap.agree(one.cue(), other.cue());
    sameSources += one(one.source().equals(other.source()));
    agreeingSources += one(sourceAgrees);
    sourceDice += pair.source();
    withGoldSource += one(!one.source().isEmpty());
    withoutSource += one(one.source().isEmpty() && other.source().isEmpty());
    sameCues += one(one.cue().equals(other.cue()));
    agreeingCues += one(cueAgrees);
    agreeingBoth += one(sourceAgrees && cueAgrees);
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  Map<String, Figure> figures(int articles) {
    String threshold = threshold(options.threshold());
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("articles", new Count(articles));
    figures.put("gold", new Count(gold));
    figures.put("pred", new Count(predicted));
    figures.put("pairs", new Count(pairs));
    figures.put("content_exact_chars", quality(sameCharacters));
    figures.put("content_exact_words", quality(sameWords));
    figures.put("content_partial_dice>=" + threshold, quality(contents));
    figures.put("content_token_overlap_macro", macro());
    figures.put("given_content_match(dice>=" + threshold + ")", givenContent());
    figures.put("end_to_end content>=thr & source overlap", quality(agreeingSources));
    figures.put("end_to_end content>=thr & source overlap & cue overlap", quality(agreeingBoth));
    figures.put("micro_token", microWords());
    return figures;
  }

  private Quality quality(long found) {
    return Quality.of(found, predicted, gold);
  }

  private Group macro() {
    double precision = Rates.share(precisionSum, predicted);
    double recall = Rates.share(recallSum, gold);
    Map<String, Figure> macro = new LinkedHashMap<>();
    macro.put("p", new Share(precision));
    macro.put("r", new Share(recall));
    macro.put("f1", new Share(Rates.harmonicMean(precision, recall)));
    return new Group(macro);
  }

  private Group givenContent() {
    Map<String, Figure> given = new LinkedHashMap<>();
    given.put("n", new Count(contents));
    given.put("source_exact", givenShare(sameSources));
    given.put("source_overlap", givenShare(agreeingSources));
    given.put("source_mean_dice", givenShare(sourceDice));
    given.put("gold_has_source", new Count(withGoldSource));
    given.put("both_no_source", new Count(withoutSource));
    given.put("cue_exact", givenShare(sameCues));
    given.put("cue_overlap", givenShare(agreeingCues));
    return new Group(given);
  }

  private Share givenShare(double part) {
    return new Share(Rates.share(part, contents));
  }

  private Group microWords() {
    Map<String, Figure> micro = new LinkedHashMap<>();
    micro.put("source", sourceWords.quality());
    micro.put("cue", cueWords.quality());
    micro.put("content", contentWords.quality());
    return new Group(micro);
  }

  /** Two significant digits, as the names of the figures have it. */
  private static String threshold(double threshold) {
    MathContext digits = new MathContext(2, RoundingMode.HALF_EVEN);
    return new BigDecimal(threshold).round(digits).stripTrailingZeros().toPlainString();
  }
}
