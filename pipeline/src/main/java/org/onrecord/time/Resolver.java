package org.onrecord.time;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.time.Meaning.Bounded;
import org.onrecord.time.Meaning.Clock;
import org.onrecord.time.Meaning.From;
import org.onrecord.time.Meaning.Length;
import org.onrecord.time.Meaning.Part;
import org.onrecord.time.Meaning.Place;
import org.onrecord.time.Meaning.Recurrence;
import org.onrecord.time.Meaning.Reference;
import org.onrecord.time.Meaning.Shift;
import org.onrecord.time.TimeExpression.Type;

/** Gives a meaning its TIMEX3 type and value and its days. */
final class Resolver {

  private final PlaceResolver places = new PlaceResolver();
  private final ShiftBounds bounds = new ShiftBounds();

  /**
   * An expression resolved.
   *
   * @param end one past its last word, which can be fewer words than were read
   * @param period what the story can count from, unknown for durations and sets
   */
  record Resolved(
      Type type,
      String value,
      Mod mod,
      Interval days,
      Anchor anchor,
      boolean assumed,
      int end,
      Period period) {

    Resolved with(Mod other) {
      return new Resolved(type, value, other, days, anchor, assumed, end, period);
    }

    Resolved during(Interval other) {
      return new Resolved(type, value, mod, other, anchor, assumed, end, period);
    }
  }

  /** Whether the meaning only compares with what is told, so that the story does not move to it. */
  static boolean compares(Meaning meaning, Situation at) {
    boolean back = meaning instanceof Shift shift && shift.from() == From.STORY && shift.sign() < 0;
    boolean ago =
        meaning instanceof Shift shift && shift.from() == From.NOW && shift.unit() == Unit.YEAR;
    return meaning instanceof Meaning.Counterpart || (back || ago) && at.tellsFigures();
  }

  private static final Period NOTHING = Period.unknown("", Unit.DAY);

  Optional<Resolved> resolve(Meaning meaning, Situation at) {
    if (meaning instanceof Reference reference) {
      return Optional.of(plain(Type.DATE, reference.value(), at));
    } else if (meaning instanceof Recurrence recurrence) {
      return Optional.of(plain(Type.SET, recurrence.value(), at));
    } else if (meaning instanceof Length length) {
      return Optional.of(length(length, at));
    } else if (meaning instanceof Bounded bounded) {
      return bounded(bounded, at);
    } else if (meaning instanceof Shift shift) {
      return shift(shift, at);
    }
    return Optional.of(place((Place) meaning, at));
  }

  private static Resolved plain(Type type, String value, Situation at) {
    return new Resolved(type, value, Mod.NONE, Interval.OPEN, Anchor.NONE, false, at.to(), NOTHING);
  }

  private Resolved place(Place place, Situation at) {
    Located located = places.locate(place, at);
    boolean now = place instanceof Part part && part.sinceOrUntilNow();
    Period period = located.period();
    Interval days =
        now
            ? Interval.untilOrSince(period, located.mod(), at.published())
            : Interval.part(period, located.mod());
    boolean time = !located.time().isEmpty() || place instanceof Clock;
    return new Resolved(
        time ? Type.TIME : Type.DATE,
        period.value() + located.time(),
        located.mod(),
        days,
        located.anchor(),
        located.assumed(),
        at.to(),
        period);
  }

  private Optional<Resolved> shift(Shift shift, Situation at) {
    boolean open = shift.count().vague() || shift.unit().isClock();
    if (shift.count().vague() && shift.from() == From.NOW && !shift.unit().isClock()) {
      String value = shift.sign() < 0 ? "PAST_REF" : "FUTURE_REF";
      return Optional.of(plain(Type.DATE, value, at).during(bounds.open(shift.sign(), at)));
    }
    if (open || places.locate(shift, at).period().first() == null && isTold(shift)) {
      return amountAlone(shift, at);
    }
    Resolved resolved = place(shift, at);
    if (resolved.period().firstDay().filter(day -> day.getYear() < 1).isPresent()) {
      return Optional.of(plain(Type.DATE, "PAST_REF", at));
    }
    return Optional.of(resolved.during(bounds.between(shift, resolved, at)));
  }

  private static boolean isTold(Shift shift) {
    return shift.from() != From.NOW;
  }

  /** What remains of a shift whose base is not known: the amount, as a duration. */
  private static Optional<Resolved> amountAlone(Shift shift, Situation at) {
    int end = shift.amountEnd() > 0 ? shift.amountEnd() : at.to();
    boolean yearAgo = at.words().isInnerHyphen(at.from() + 1) && at.words().is(at.from(), "year");
    if (yearAgo || at.words().is(at.from(), "the")) {
      return Optional.empty();
    }
    String value = DurationValue.of(shift.count(), shift.unit());
    return Optional.of(
        new Resolved(
            Type.DURATION, value, Mod.NONE, Interval.OPEN, Anchor.NONE, false, end, NOTHING));
  }

  private Optional<Resolved> bounded(Bounded bounded, Situation at) {
    return resolve(bounded.inner(), at)
        .map(
            inner -> {
              boolean shifted = inner.type() == Type.DATE && bounded.inner() instanceof Shift;
              Interval days =
                  shifted
                      ? bounds.bounded((Shift) bounded.inner(), bounded, inner, at, places)
                      : inner.days();
              return inner.with(bounded.mod()).during(days);
            });
  }

  private Resolved length(Length length, Situation at) {
    if (isAhead(length, at)) {
      return ahead(length, at);
    }
    String value = DurationValue.of(length.count(), length.unit());
    Resolved plain = plain(Type.DURATION, value, at);
    if (length.count().vague() || length.unit().isClock()) {
      return plain;
    }
    if (!(length.since() instanceof Meaning.Unstated)) {
      return since(length, plain, at);
    }
    if (length.side() == 0 || at.published().isEmpty()) {
      return plain;
    }
    LocalDate now = at.published().get();
    LocalDate other = ShiftResolver.add(now, length.count().high(), length.unit(), length.side());
    Interval days = length.side() < 0 ? new Interval(other, now) : new Interval(now, other);
    return new Resolved(
        Type.DURATION, value, Mod.NONE, days, at.publishedAnchor(), false, at.to(), NOTHING);
  }

  /** "will open in two weeks", "will be famous one day": a time to come and no duration. */
  private static boolean isAhead(Length length, Situation at) {
    boolean free = length.side() == 0 && length.since() instanceof Meaning.Unstated;
    boolean day = length.count().isWhole() && length.unit().compareTo(Unit.DAY) >= 0;
    boolean in =
        at.words().is(at.from() - 1, "in")
            && !at.words().is(at.to(), "of", "or")
            && !at.words().is(at.from(), "the");
    return free && day && at.direction().isAhead() && (in || isSomeDay(length, at));
  }

  private static boolean isSomeDay(Length length, Situation at) {
    Word before = at.words().at(at.from() - 1);
    boolean object =
        before.tag().equals("IN")
            || before.tag().equals("TO")
            || before.isVerb() && !before.tag().equals("MD");
    return length.unit() == Unit.DAY
        && at.words().is(at.from(), "one")
        && at.to() == at.from() + 2
        && !object;
  }

  private Resolved ahead(Length length, Situation at) {
    if (isSomeDay(length, at)) {
      return plain(Type.DATE, "FUTURE_REF", at).during(bounds.open(1, at));
    }
    return place(
        new Shift(length.count(), length.unit(), 1, From.NOW, Meaning.UNSTATED, Shifts.NO_EVENT, 0),
        at);
  }

  private Resolved since(Length length, Resolved plain, Situation at) {
    Period whole = places.locate(length.since(), at).period();
    Optional<LocalDate> edge = length.side() < 0 ? whole.lastDay() : whole.firstDay();
    return edge.map(
            day ->
                new Resolved(
                    Type.DURATION,
                    plain.value(),
                    Mod.NONE,
                    length.side() < 0 ? endingOn(day, length) : beginningOn(day, length),
                    new Anchor(Anchor.Kind.EXPLICIT, "", day.toString()),
                    false,
                    at.to(),
                    NOTHING))
        .orElse(plain);
  }

  private static Interval beginningOn(LocalDate first, Length length) {
    LocalDate end = ShiftResolver.add(first, length.count().high(), length.unit(), 1);
    return new Interval(first, end.minusDays(1));
  }

  private static Interval endingOn(LocalDate last, Length length) {
    LocalDate next = last.plusDays(1);
    return new Interval(ShiftResolver.add(next, length.count().high(), length.unit(), -1), last);
  }
}
