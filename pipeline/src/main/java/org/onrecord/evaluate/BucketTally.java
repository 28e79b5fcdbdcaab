package org.onrecord.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.evaluate.Figure.Count;
import org.onrecord.evaluate.Figure.Group;
import org.onrecord.evaluate.Figure.Quality;
import org.onrecord.evaluate.Figure.Share;

/** Counts which bucket was predicted for which. */
final class BucketTally {

  static final String OTHER = "other";
  static final String MISSING = "missing";

  /** The three that matter stand first. */
  static final List<String> BUCKETS =
      List.of("tweet", "people_familiar", "public_announcement", "named_source", OTHER);

  private static final int MAIN_BUCKETS = 3;
  private static final String UNATTRIBUTED = "unattributed";

  private record Cell(String gold, String predicted) {}

  private final Map<Cell, Long> counts = new LinkedHashMap<>();

  /**
   * The bucket that a prediction counts as: the program says {@code unattributed}, or finds nothing
   * at all, where a person says {@code other}.
   *
   * @param predicted a bucket, or {@link #MISSING}
   */
  static String countsAs(String gold, String predicted) {
    boolean isOther =
        predicted.equals(UNATTRIBUTED) || gold.equals(OTHER) && predicted.equals(MISSING);
    return isOther ? OTHER : predicted;
  }

  void add(String gold, String predicted) {
    counts.merge(new Cell(gold, countsAs(gold, predicted)), 1L, Long::sum);
  }

  Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Map<String, Figure> confusion = new TreeMap<>();
    long all = 0;
    long right = 0;
    for (Map.Entry<Cell, Long> count : counts.entrySet()) {
      Cell cell = count.getKey();
      all += count.getValue();
      if (cell.gold().equals(cell.predicted())) {
        right += count.getValue();
      } else {
        confusion.put(cell.gold() + ">" + cell.predicted(), new Count(count.getValue()));
      }
    }
    BUCKETS.forEach(bucket -> figures.put(bucket, quality(bucket)));
    figures.put("confusion", new Group(confusion));
    figures.put("accuracy", new Share(Rates.share(right, all)));
    figures.put("labels", new Count(all));
    figures.put("macro F1 of the three buckets", new Share(macroF1()));
    return figures;
  }

  private Quality quality(String bucket) {
    return Quality.of(found(bucket), predicted(bucket), gold(bucket));
  }

  private double macroF1() {
    double sum = 0;
    for (String bucket : BUCKETS.subList(0, MAIN_BUCKETS)) {
      double precision = Rates.share(found(bucket), predicted(bucket));
      double recall = Rates.share(found(bucket), gold(bucket));
      sum += Rates.harmonicMean(precision, recall);
    }
    return sum / MAIN_BUCKETS;
  }

  private long found(String bucket) {
    return counts.getOrDefault(new Cell(bucket, bucket), 0L);
  }

  private long predicted(String bucket) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().predicted().equals(bucket))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private long gold(String bucket) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().gold().equals(bucket))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
