package org.onrecord.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.evaluate.Figure.Count;
import org.onrecord.evaluate.Figure.Fraction;
import org.onrecord.evaluate.Figure.Group;
import org.onrecord.evaluate.Figure.Quality;
import org.onrecord.evaluate.Figure.Share;

/** Adds up the figures of time expressions over all texts. */
final class TimeTally {

  private static final class OfType {
    private long gold;
    private long samePlace;
    private long overlap;
    private long value;

    private Group figures() {
      Map<String, Figure> figures = new LinkedHashMap<>();
      figures.put("gold", new Count(gold));
      figures.put("strict", new Share(Rates.share(samePlace, gold)));
      figures.put("relaxed", new Share(Rates.share(overlap, gold)));
      figures.put("value", new Share(Rates.share(value, gold)));
      return new Group(figures);
    }
  }

  private final Map<String, OfType> byType = new TreeMap<>();
  private long gold;
  private long predicted;
  private long samePlace;
  private long overlap;
  private long type;
  private long value;
  private long typeAndValue;
  private long samePlaceAndValue;
  private long samePlaceTypeAndValue;
  private long goldMods;
  private long mods;

  void add(List<Timex> goldTimes, List<Timex> predictedTimes, List<TimePair> pairs) {
    gold += goldTimes.size();
    predicted += predictedTimes.size();
    goldTimes.forEach(time -> of(time).gold++);
    pairs.forEach(pair -> add(goldTimes.get(pair.gold()), pair));
  }

  private void add(Timex goldTime, TimePair pair) {
    overlap++;
    samePlace += one(pair.samePlace());
    type += one(pair.type());
    value += one(pair.value());
    typeAndValue += one(pair.type() && pair.value());
    samePlaceAndValue += one(pair.samePlace() && pair.value());
    samePlaceTypeAndValue += one(pair.samePlace() && pair.type() && pair.value());
    goldMods += one(goldTime.hasMod());
    mods += one(pair.mod());
    OfType ofType = of(goldTime);
    ofType.overlap++;
    ofType.samePlace += one(pair.samePlace());
    ofType.value += one(pair.value());
  }

  private OfType of(Timex time) {
    return byType.computeIfAbsent(time.type().orElse(""), name -> new OfType());
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  Map<String, Figure> figures(int documents) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("docs", new Count(documents));
    figures.put("strict_span", quality(samePlace));
    figures.put("relaxed_span", quality(overlap));
    figures.put("type (relaxed)", quality(type));
    figures.put("value (relaxed)", quality(value));
    figures.put("type+value (relaxed)", quality(typeAndValue));
    figures.put("strict+value", quality(samePlaceAndValue));
    figures.put("strict+type+value", quality(samePlaceTypeAndValue));
    figures.put("accuracy_on_relaxed_matches", accuracy());
    Map<String, Figure> recall = new LinkedHashMap<>();
    byType.forEach((name, ofType) -> recall.put(name, ofType.figures()));
    figures.put("recall_by_gold_type", new Group(recall));
    return figures;
  }

  private Quality quality(long found) {
    return Quality.of(found, predicted, gold);
  }

  private Group accuracy() {
    Map<String, Figure> accuracy = new LinkedHashMap<>();
    accuracy.put("type", new Share(Rates.share(type, overlap)));
    accuracy.put("value", new Share(Rates.share(value, overlap)));
    accuracy.put("mod(of gold with mod)", new Fraction(mods, goldMods));
    return new Group(accuracy);
  }
}
