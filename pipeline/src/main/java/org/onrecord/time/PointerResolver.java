package org.onrecord.time;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.time.Meaning.Pointed;
import org.onrecord.time.Story.Told;

/** Resolves "last year", "that month", "the latest quarter", "the weekend". */
final class PointerResolver {

  Located locate(Pointed pointed, Situation at) {
    if (pointed.unit() == Unit.QUARTER && pointed.pointer() == Pointer.SAME) {
      return told(at.story().quarter(at.sentence(), at.published()), pointed, at)
          .orElseGet(() -> deictic(pointed, at, latest(at)));
    }
    if (pointed.pointer() == Pointer.LATEST) {
      return latest(pointed, at);
    }
    if (pointed.pointer().isAnaphoric()) {
      return anaphoric(pointed, at);
    }
    if (pointed.unit() == Unit.WEEKEND) {
      return weekend(pointed, at);
    }
    return deictic(pointed, at, at.published());
  }

  private static Optional<Located> told(Optional<Told> told, Pointed pointed, Situation at) {
    return told.map(
        date -> {
          Period period = Periods.of(pointed.unit(), date.period().firstDay().orElseThrow());
          String day = period.firstDay().map(LocalDate::toString).orElse("");
          return Located.of(period, new Anchor(Anchor.Kind.EVENT, date.text(), day));
        });
  }

  /** The last day of the last quarter that is over. */
  private static Optional<LocalDate> latest(Situation at) {
    return at.published().map(day -> Periods.quarterOf(day.minusMonths(3)).lastDay().orElse(day));
  }

  private static Located latest(Pointed pointed, Situation at) {
    if (pointed.unit() == Unit.QUARTER) {
      return told(at.story().quarter(at.sentence(), at.published()), pointed, at)
          .orElseGet(() -> deictic(pointed, at, latest(at)));
    }
    Pointed last = new Pointed(pointed.unit(), Pointer.LAST, pointed.steps());
    return deictic(last, at, at.published());
  }

  private static Located deictic(Pointed pointed, Situation at, Optional<LocalDate> base) {
    long steps =
        pointed.pointer() == Pointer.LATEST ? 0 : (long) pointed.pointer().step() * pointed.steps();
    Period period =
        base.map(day -> Periods.of(pointed.unit(), Periods.shift(day, pointed.unit(), steps)))
            .orElse(Period.unknown(Periods.unknown(pointed.unit()), pointed.unit()));
    return Located.of(period, at.publishedAnchor());
  }

  private static Located anaphoric(Pointed pointed, Situation at) {
    boolean weak =
        pointed.pointer() == Pointer.SAME
            && !at.words().is(at.from(), "that", "same")
            && !at.words().is(at.from() + 1, "same");
    Optional<Told> base = weak ? finer(pointed, at) : at.story().last();
    if (base.isEmpty()) {
      return deictic(pointed, at, at.published());
    }
    LocalDate first = base.get().period().firstDay().orElseThrow();
    long steps = (long) pointed.pointer().step() * pointed.steps();
    Period period = Periods.of(pointed.unit(), Periods.shift(first, pointed.unit(), steps));
    boolean finer = pointed.unit().compareTo(base.get().period().unit()) < 0;
    Period known =
        finer
            ? Period.unknown(unknownWithin(base.get().period(), pointed.unit()), pointed.unit())
            : period;
    Anchor anchor = new Anchor(Anchor.Kind.EVENT, base.get().text(), first.toString());
    return Located.of(known, anchor);
  }

  /** A dated month or day just told, of which "the year" speaks. */
  private static Optional<Told> finer(Pointed pointed, Situation at) {
    return at.story()
        .dated(at.sentence())
        .filter(told -> told.period().unit().compareTo(pointed.unit()) < 0);
  }

  /** "that day" after a month: the month is known, the day is not. */
  private static String unknownWithin(Period outer, Unit unit) {
    if (unit == Unit.DAY && outer.unit() == Unit.MONTH) {
      return outer.value() + "-XX";
    }
    return outer.year()
        + Periods.unknown(unit).substring(Math.min(4, Periods.unknown(unit).length()));
  }

  /** The weekend before or, by the tense, after the published day; a weekend that runs is meant. */
  private static Located weekend(Pointed pointed, Situation at) {
    Optional<LocalDate> published = at.published();
    if (published.isEmpty()) {
      return Located.of(Period.unknown("XXXX-WXX-WE", Unit.WEEKEND), Anchor.NONE);
    }
    Period running = Periods.weekend(published.get());
    boolean now = running.contains(published.get());
    long weeks =
        switch (pointed.pointer()) {
          case LAST -> -1;
          case NEXT -> 1;
          case NONE -> at.direction().isAhead() || now ? 0 : -1;
          default ->
              at.direction() == Direction.PAST
                      && !now
                      && published.get().getDayOfWeek().getValue() < 3
                  ? -1
                  : 0;
        };
    return Located.of(Periods.weekend(published.get().plusWeeks(weeks)), at.publishedAnchor());
  }
}
