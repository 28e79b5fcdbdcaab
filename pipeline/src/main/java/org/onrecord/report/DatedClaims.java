package org.onrecord.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    LocalDate from() {
      return day(earliest);
    }

    LocalDate until() {
      return day(latest);
    }

    /** In which it begins. */
    YearMonth month() {
      return YearMonth.from(from());
    }

    /** A date may name a day that its month does not have. */
    private static LocalDate day(String date) {
      YearMonth month = YearMonth.parse(date.substring(0, 7));
      return month.atDay(Math.min(Integer.parseInt(date.substring(8)), month.lengthOfMonth()));
    }
  }

  /** Months that one column of the timeline stands for, with the claims that begin in them. */
  record Period(YearMonth from, YearMonth to, Map<String, Integer> byStatus) {

    int of(String status) {
      return byStatus.getOrDefault(status, 0);
    }

    int all() {
      return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    String name() {
      boolean year = from.getMonthValue() == 1 && to.equals(from.plusMonths(11));
      return from.equals(to)
          ? TimeWords.month(from)
          : year ? "" + from.getYear() : TimeWords.month(from) + " to " + TimeWords.month(to);
    }

    /** As the filter of the list of claims takes it. */
    String range() {
      return from.atDay(1) + ".." + to.atEndOfMonth();
    }
  }

  /** Columns that a reader can still tell apart. */
  private static final int MOST_PERIODS = 48;

  private static final Pattern DAY =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

  private static final int[] PERIODS = {1, 3, 12, 60, 120, 1200};

  private static final Comparator<Dated> BY_DATE =
      Comparator.comparing(Dated::earliest)
          .thenComparing(Dated::latest)
          .thenComparing(Dated::claimId);

  private static final Comparator<Dated> COMPARED_FIRST =
      Comparator.comparing((Dated dated) -> !dated.isCompared()).thenComparing(BY_DATE);

  private final int most;
  private final TreeSet<Dated> kept = new TreeSet<>(COMPARED_FIRST);
  private final TreeMap<YearMonth, Map<String, Integer>> byMonth = new TreeMap<>();
  private int all;

  DatedClaims(int most) {
    this.most = most;
  }

  void add(ClaimEntry claim, String where) {
    for (TimeExpression time : claim.times()) {
      String earliest = time.earliest().isEmpty() ? time.latest() : time.earliest();
      String latest = time.latest().isEmpty() ? time.earliest() : time.latest();
      if (isDay(earliest) && isDay(latest) && earliest.compareTo(latest) <= 0) {
        add(
            new Dated(
                claim.id(),
                claim.articleId(),
                claim.status(),
                earliest,
                latest,
                TimeWords.of(time),
                Words.shortened(claim.words(), 160),
                where));
      }
    }
  }

  private void add(Dated claim) {
    all++;
    byMonth
        .computeIfAbsent(claim.month(), month -> new HashMap<>())
        .merge(claim.status(), 1, Integer::sum);
    kept.add(claim);
    if (kept.size() > most) {
      kept.pollLast();
    }
  }

  private static boolean isDay(String date) {
    return DAY.matcher(date).matches();
  }

  /** How many claims have a date. */
  int all() {
    return all;
  }

  /** Whether there are so few that each is shown. */
  boolean showsEach() {
    return all <= most;
  }

  /** In the order of time: all of them, or, of many, those that other claims speak of. */
  List<Dated> shown() {
    return kept.stream()
        .filter(claim -> showsEach() || claim.isCompared())
        .sorted(BY_DATE)
        .toList();
  }

  boolean has(String status) {
    return byMonth.values().stream().anyMatch(counts -> counts.containsKey(status));
  }

  /** How many begin in each month. */
  NavigableMap<YearMonth, Integer> starts() {
    TreeMap<YearMonth, Integer> starts = new TreeMap<>();
    byMonth.forEach(
        (month, counts) ->
            starts.put(month, counts.values().stream().mapToInt(Integer::intValue).sum()));
    return starts;
  }

  /** The claims on an axis by months, quarters or years: as finely as there is room for. */
  List<Period> periods(TimeAxis axis) {
    int length = 1;
    for (int i = PERIODS.length - 1; i >= 0 && axis.months() / PERIODS[i] < MOST_PERIODS; i--) {
      length = PERIODS[i];
    }
    int months = length;
    TreeMap<YearMonth, Map<String, Integer>> periods = new TreeMap<>();
    byMonth
        .subMap(axis.from(), true, axis.to(), true)
        .forEach(
            (month, counts) -> {
              int back = (month.getYear() * 12 + month.getMonthValue() - 1) % months;
              Map<String, Integer> sums =
                  periods.computeIfAbsent(month.minusMonths(back), first -> new HashMap<>());
              counts.forEach((status, count) -> sums.merge(status, count, Integer::sum));
            });
    return periods.entrySet().stream()
        .map(p -> new Period(p.getKey(), p.getKey().plusMonths(months - 1L), p.getValue()))
        .toList();
  }
}
