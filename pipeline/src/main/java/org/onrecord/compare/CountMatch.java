package org.onrecord.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Count;
import org.onrecord.claim.CountMeasures;

/**
 * Two numbers of one kind of people or things, one of each claim.
 *
 * @param one of the pair's first claim
 */
record CountMatch(Count one, Count other) {

  /** All that can be held against each other: of a kind that each claim counts once. */
  static List<CountMatch> of(Pair pair) {
    List<CountMatch> matches = new ArrayList<>();
    for (Count one : pair.first().claim().counts()) {
      Optional<Count> other = only(pair.second().claim(), one.matter());
      if (only(pair.first().claim(), one.matter()).isPresent() && other.isPresent()) {
        matches.add(new CountMatch(one, other.get()));
      }
    }
    return List.copyOf(matches);
  }

  private static Optional<Count> only(Claim claim, String matter) {
    List<Count> counts =
        claim.counts().stream().filter(count -> count.matter().equals(matter)).toList();
    return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
  }

  /** Whether both count one whole, or one part of it told by the same words. */
  boolean isOfOneWhole() {
    boolean wholes = one.isWhole() && other.isWhole();
    return wholes || one.of().equals(other.of()) && narrowed(one).equals(narrowed(other));
  }

  private static Set<String> narrowed(Count count) {
    return Set.copyOf(count.narrowed());
  }

  /** Whether one counts a part of the other's whole and is more than that. */
  boolean isPartAboveWhole() {
    return one.isWhole() != other.isWhole()
        && excludes()
        && (one.isWhole() ? isBelow(one, other) : isBelow(other, one));
  }

  /** Whether the least that one of them tells is less than that of the other. */
  static boolean isBelow(Count less, Count more) {
    return least(less).compareTo(least(more)) < 0;
  }

  private static BigDecimal least(Count count) {
    return count.low().value().or(count.high()::value).orElseThrow();
  }

  /** Whether one of them is that of something told of before: "the toll", "the turnout". */
  boolean refersBack() {
    return one.level() || other.level();
  }

  /** Whether both count what only some are: "nine hikers" and "two hikers". */
  boolean isOfOneKind() {
    return one.of().equals(other.of())
        && !CountMeasures.shipped().isPlain(one.measure(), one.of())
        && !one.isUnit();
  }

  /** Whether the text says that one of them is disputed. */
  boolean isChallenged() {
    return one.challenging() || other.challenging();
  }

  /** Whether neither tells of a place, a part or an occasion that the other leaves unsaid. */
  boolean haveOneDetail() {
    return details(one).equals(details(other));
  }

  /** Whether one tells of such a part, and of more than the other gives for all. */
  boolean isDetailAboveWhole() {
    boolean part = details(one).isEmpty() != details(other).isEmpty();
    return part
        && excludes()
        && (details(one).isEmpty() ? isBelow(one, other) : isBelow(other, one));
  }

  private static Set<String> details(Count count) {
    return count.details().stream()
        .filter(detail -> !CountScene.isEvent(detail))
        .collect(Collectors.toSet());
  }

  /** Whether the numbers are so large that those of two events hardly agree by chance. */
  boolean isMany() {
    return least(one).compareTo(BigDecimal.TEN) >= 0 && least(other).compareTo(BigDecimal.TEN) >= 0;
  }

  /** Whether the two tell unlike numbers: "at least 74" and "131". */
  boolean isOfTwo() {
    return least(one).compareTo(least(other)) != 0;
  }

  boolean agrees() {
    return AmountRange.of(one).agreesWith(AmountRange.of(other));
  }

  boolean excludes() {
    return AmountRange.of(one).excludes(AmountRange.of(other));
  }

  Compared compared() {
    return new Compared("count", one.passage().text(), other.passage().text());
  }
}
