package org.onrecord.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Scores time expressions as TempEval-3 (UzZaman et al. 2013) does. Expressions that overlap are
 * paired one to one, those in the same place first, then those that share most; types and values
 * count on the pairs, values only when they are equal character by character.
 */
public final class TimeEvaluation implements Evaluation {

  private record GoldDocument(GoldText text, CodePointText points, List<Timex> times) {}

  private final Set<String> types;
  private final List<GoldDocument> documents = new ArrayList<>();
  private final Predictions<List<Timex>> predictions = new Predictions<>(RunArticle::times);

  private TimeEvaluation(Set<String> types) {
    this.types = Set.copyOf(types);
  }

  /**
   * @param gold a file with {@code id}, {@code text} and {@code timexes} on each line
   * @param types the TIMEX3 types that count; all when empty
   */
  public static TimeEvaluation read(Path gold, Set<String> types) throws BrokenDataException {
    TimeEvaluation evaluation = new TimeEvaluation(types);
    GoldRows.forEach(gold, evaluation::addGold);
    return evaluation;
  }

  private void addGold(Members row) throws BrokenDataException {
    GoldText text = GoldRows.text(row);
    CodePointText points = new CodePointText(text.text());
    List<Timex> times = new ArrayList<>();
    for (Members timex : row.requiredObjects("timexes")) {
      GoldRows.checkInside(List.of(timex.range()), points, row);
      times.add(
          new Timex(
              timex.range(),
              Optional.of(timex.requiredText("type")),
              Optional.of(timex.requiredText("value")),
              timex.text("mod")));
    }
    documents.add(new GoldDocument(text, points, counted(times, points)));
    predictions.expect(text.id(), text.text());
  }

  private List<Timex> counted(List<Timex> times, CodePointText text) {
    return times.stream()
        .filter(time -> types.isEmpty() || types.contains(time.type().orElse("")))
        .map(time -> time.trimmedIn(text))
        .toList();
  }

  @Override
  public List<GoldText> texts() {
    return documents.stream().map(GoldDocument::text).toList();
  }

  @Override
  public void add(RunArticle article) throws BrokenDataException {
    predictions.add(article);
  }

  @Override
  public Score score(int mistakes) {
    TimeTally tally = new TimeTally();
    Mistakes listed = new Mistakes(mistakes);
    for (GoldDocument document : documents) {
      List<Timex> predicted =
          counted(predictions.of(document.text().id()).orElse(List.of()), document.points());
      OneToOne<TimePair> matched = match(document.times(), predicted);
      tally.add(document.times(), predicted, matched.pairs());
      list(document, predicted, matched, listed);
    }
    return new Score(tally.figures(documents.size()), listed.found(), predictions.warnings());
  }

  private static OneToOne<TimePair> match(List<Timex> gold, List<Timex> predicted) {
    List<TimePair> candidates = new ArrayList<>();
    for (int at = 0; at < gold.size(); at++) {
      for (int with = 0; with < predicted.size(); with++) {
        if (gold.get(at).place().overlaps(predicted.get(with).place())) {
          candidates.add(TimePair.of(at, gold.get(at), with, predicted.get(with)));
        }
      }
    }
    return new OneToOne<>(candidates, TimePair.BEST_FIRST);
  }

  private static void list(
      GoldDocument document, List<Timex> predicted, OneToOne<TimePair> matched, Mistakes listed) {
    for (TimePair pair : matched.pairs()) {
      if (!pair.value() || !pair.type()) {
        listed.add(() -> wrong(document, pair, predicted.get(pair.predicted())));
      }
    }
    matched
        .goldAlone(document.times().size())
        .mapToObj(document.times()::get)
        .forEach(gold -> listed.add(() -> missed(document, gold)));
    matched
        .predictedAlone(predicted.size())
        .mapToObj(predicted::get)
        .forEach(found -> listed.add(() -> spurious(document, found)));
  }

  private static Mistake wrong(GoldDocument document, TimePair pair, Timex found) {
    Timex gold = document.times().get(pair.gold());
    String differs = pair.value() ? "another type" : "another value";
    String why = differs + " for «" + document.points().slice(found.place()) + "»";
    return mistake(
        document, Mistake.Kind.WRONG, gold.inWords(), found.inWords(), gold.place(), why);
  }

  private static Mistake missed(GoldDocument document, Timex gold) {
    String why = "no found expression is left there";
    return mistake(document, Mistake.Kind.MISSED, gold.inWords(), "", gold.place(), why);
  }

  private static Mistake spurious(GoldDocument document, Timex found) {
    String why = "no gold expression is left there";
    return mistake(document, Mistake.Kind.SPURIOUS, "", found.inWords(), found.place(), why);
  }

  private static Mistake mistake(
      GoldDocument document,
      Mistake.Kind kind,
      String gold,
      String found,
      Range place,
      String why) {
    String sentence = new Surroundings(document.text().text()).around(List.of(place));
    return new Mistake(document.text().id(), kind, gold, found, sentence, why);
  }
}
