package org.onrecord.time;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.time.Meaning.Shift;
import org.onrecord.time.Story.Told;

/** Resolves "two years ago", "a month later", "a year earlier", "a week after the launch". */
final class ShiftResolver {

  private final PlaceResolver places;

  ShiftResolver(PlaceResolver places) {
    this.places = places;
  }

  /** What a step counts from. */
  record Base(Period period, Anchor anchor) {}

  Located locate(Shift shift, Situation at) {
    Optional<Located> compared = compared(shift, at);
    if (compared.isPresent()) {
      return compared.get();
    }
    Unit unit = resultUnit(shift.unit());
    Optional<Base> base = base(shift, at);
    return base.flatMap(from -> shifted(shift, from))
        .orElse(Located.of(Period.unknown(Periods.unknown(unit), unit), Anchor.NONE));
  }

  private Optional<Located> shifted(Shift shift, Base from) {
    LocalDate day = from.period().firstDay().orElseThrow();
    boolean coarse =
        from.period().unit().compareTo(shift.unit()) > 0 && from.period().unit() != Unit.DAY;
    if (coarse) {
      return Optional.empty();
    }
    LocalDate reached = add(day, shift.count().high(), shift.unit(), shift.sign());
    return Optional.of(Located.of(Periods.of(resultUnit(shift.unit()), reached), from.anchor()));
  }

  /** Adds whole units and, for a half, the months or days that it makes. */
  static LocalDate add(LocalDate day, double count, Unit unit, int sign) {
    long whole = (long) Math.min(count, 5000);
    LocalDate reached = Periods.shift(day, unit, sign * whole);
    double rest = count - Math.floor(count);
    if (rest > 0 && unit == Unit.YEAR) {
      return reached.plusMonths(sign * Math.round(rest * 12));
    }
    return rest > 0 && unit == Unit.MONTH
        ? reached.plusDays(sign * Math.round(rest * 30))
        : reached;
  }

  private static Unit resultUnit(Unit unit) {
    return switch (unit) {
      case DECADE, CENTURY, MILLENNIUM -> Unit.YEAR;
      case SECOND, MINUTE, HOUR -> Unit.DAY;
      default -> unit;
    };
  }

  /** A year back from the quarter whose figures are told: the same quarter of the year before. */
  private static Optional<Located> compared(Shift shift, Situation at) {
    boolean year = shift.unit() == Unit.YEAR && shift.count().isExact() && shift.count().low() == 1;
    boolean back =
        shift.sign() < 0
            && (shift.from() == Meaning.From.STORY || shift.from() == Meaning.From.NOW);
    if (!year || !back || !at.tellsFigures()) {
      return Optional.empty();
    }
    return at.story()
        .quarter(at.sentence(), at.published())
        .map(
            told -> {
              LocalDate first = told.period().firstDay().orElseThrow();
              Anchor anchor = new Anchor(Anchor.Kind.EVENT, told.text(), first.toString());
              return Located.of(Periods.quarterOf(first.minusYears(1)), anchor);
            });
  }

  /** What the shift counts from, with a known first day. */
  Optional<Base> base(Shift shift, Situation at) {
    return switch (shift.from()) {
      case NOW -> now(at);
      case STORY -> story(shift, at);
      case PLACE -> place(shift, at);
      case EVENT -> event(shift, at);
    };
  }

  private static Optional<Base> now(Situation at) {
    return at.published().map(day -> new Base(Periods.day(day), at.publishedAnchor()));
  }

  private static Optional<Base> story(Shift shift, Situation at) {
    Optional<Told> told =
        shift.sign() > 0 ? at.story().before(shift.unit(), steps(shift), at.published()) : back(at);
    Optional<Base> base = told.map(date -> base(date.period(), date.text()));
    return base.or(() -> shift.sign() < 0 ? now(at) : Optional.empty());
  }

  /** Figures are compared with what was just told, everything else with the last date. */
  private static Optional<Told> back(Situation at) {
    return at.story().last().filter(told -> !at.tellsFigures() || isCurrent(told, at));
  }

  private static boolean isCurrent(Told told, Situation at) {
    boolean recent =
        at.published()
            .map(
                day ->
                    told.period().contains(day)
                        || told.period().firstDay().orElseThrow().getYear() == day.getYear())
            .orElse(true);
    return at.sentence() == told.sentence() || recent && at.sentence() - told.sentence() <= 1;
  }

  private static long steps(Shift shift) {
    return (long) Math.min(shift.count().low(), 5000);
  }

  private static Base base(Period period, String text) {
    String first = period.firstDay().map(LocalDate::toString).orElse("");
    return new Base(period, new Anchor(Anchor.Kind.EVENT, text, first));
  }

  private Optional<Base> place(Shift shift, Situation at) {
    Located place = places.locate(shift.place(), at);
    return place
        .period()
        .firstDay()
        .map(
            first ->
                new Base(
                    place.period(),
                    new Anchor(Anchor.Kind.EXPLICIT, afterPreposition(at), first.toString())));
  }

  /** The words that name the place: "Christmas" in "two days after Christmas". */
  private static String afterPreposition(Situation at) {
    for (int i = at.from(); i < at.to(); i++) {
      if (at.words().is(i, "after", "before", "from")) {
        return at.words().text(i + 1, at.to());
      }
    }
    return "";
  }

  private static Optional<Base> event(Shift shift, Situation at) {
    return at.events()
        .find(at.words(), shift.event().start(), shift.event().end())
        .map(dated -> base(dated.period(), dated.text()));
  }
}
