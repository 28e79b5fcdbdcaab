package org.onrecord.report;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.time.TimeExpression;

/** The claims with a date that the timeline shows: of many, those that other claims speak of. */
final class DatedClaims {

  /**
   * A claim on the timeline.
   *
   * @param earliest an ISO 8601 date
   * @param latest an ISO 8601 date, not before {@code earliest}
   */
  record Dated(
      String claimId,
      String articleId,
      String status,
      String earliest,
      String latest,
      String value,
      String words,
      String where) {

    boolean isCompared() {
      return !status.equals("single_source") && !status.equals("not_checkable");
    }
  }

  private static final Comparator<Dated> BY_DATE =
      Comparator.comparing(Dated::earliest)
          .thenComparing(Dated::latest)
          .thenComparing(Dated::claimId);

  private static final Comparator<Dated> COMPARED_FIRST =
      Comparator.comparing((Dated dated) -> !dated.isCompared()).thenComparing(BY_DATE);

  private final int most;
  private final TreeSet<Dated> kept = new TreeSet<>(COMPARED_FIRST);
  private int all;

  DatedClaims(int most) {
    this.most = most;
  }

  void add(ClaimEntry claim, String where) {
    for (TimeExpression time : claim.times()) {
      String earliest = time.earliest().isEmpty() ? time.latest() : time.earliest();
      String latest = time.latest().isEmpty() ? time.earliest() : time.latest();
      if (isDay(earliest) && isDay(latest) && earliest.compareTo(latest) <= 0) {
        all++;
        kept.add(
            new Dated(
                claim.id(),
                claim.articleId(),
                claim.status(),
                earliest,
                latest,
                TimeWords.of(time),
                Words.shortened(claim.words(), 160),
                where));
        if (kept.size() > most) {
          kept.pollLast();
        }
      }
    }
  }

  private static boolean isDay(String date) {
    return date.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  }

  /** How many claims have a date. */
  int all() {
    return all;
  }

  /** In the order of time. */
  List<Dated> shown() {
    return kept.stream().sorted(BY_DATE).toList();
  }
}
