package org.onrecord.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What has been told so far in one article: the dates that "a year earlier" can count from. */
final class Story {

  /** Dates further back than this are not what a reader counts from. */
  private static final int REMEMBERED = 12;

  /** Sentences after which a quarter is no longer what figures are compared with. */
  private static final int QUARTER_REACH = 8;

  private final Deque<Told> told = new ArrayDeque<>();
  private final Deque<Told> quarters = new ArrayDeque<>();

  /**
   * A date told.
   *
   * @param dated whether its year was written, so that it does not hang on the published date
   */
  record Told(Period period, String text, int sentence, boolean dated) {}

  void tell(Period period, String text, int sentence, boolean dated) {
    if (!period.isKnown()) {
      return;
    }
    Told now = new Told(period, text, sentence, dated);
    told.addFirst(now);
    if (told.size() > REMEMBERED) {
      told.removeLast();
    }
    if (period.unit() == Unit.QUARTER) {
      quarters.addFirst(now);
      if (quarters.size() > REMEMBERED) {
        quarters.removeLast();
      }
    }
  }

  Optional<Told> last() {
    return Optional.ofNullable(told.peekFirst());
  }

  /** The last date told in this sentence or the one before whose year was written. */
  Optional<Told> dated(int sentence) {
    return last().filter(date -> date.dated() && sentence - date.sentence() <= 1);
  }

  /** The last day told in this sentence. */
  Optional<Told> dayOf(int sentence) {
    return told.stream()
        .filter(date -> date.sentence() == sentence && date.period().unit() == Unit.DAY)
        .findFirst();
  }

  /**
   * The quarter whose figures are being told: the last one told that is over, else the last one.
   */
  Optional<Told> quarter(int sentence, Optional<LocalDate> published) {
    Optional<Told> over =
        quarters.stream()
            .filter(date -> sentence - date.sentence() <= QUARTER_REACH)
            .filter(date -> published.isEmpty() || isOver(date, published.get()))
            .findFirst();
    return over.or(
        () ->
            Optional.ofNullable(quarters.peekFirst())
                .filter(date -> sentence - date.sentence() <= QUARTER_REACH));
  }

  private static boolean isOver(Told date, LocalDate published) {
    return date.period().lastDay().orElseThrow().isBefore(published);
  }

  /** The last date told from which so many units forward do not pass the limit. */
  Optional<Told> before(Unit unit, long steps, Optional<LocalDate> limit) {
    return told.stream()
        .filter(date -> date.period().unit().compareTo(Unit.YEAR) <= 0)
        .filter(date -> limit.isEmpty() || !reaches(date, unit, steps).isAfter(limit.get()))
        .findFirst();
  }

  private static LocalDate reaches(Told date, Unit unit, long steps) {
    LocalDate first = date.period().firstDay().orElseThrow();
    return Periods.shift(first, unit, steps);
  }
}
