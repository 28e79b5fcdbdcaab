package org.onrecord.change;

import java.util.Optional;

/**
 * What earlier runs knew of a claim.
 *
 * @param firstSeen the run that found it first; empty for the run that is under way, whose name
 *     says nothing about the claim
 * @param previous what the claim stands in the place of, if its article was edited
 */
public record History(Change change, Optional<String> firstSeen, Optional<Previous> previous) {

  /** Of a claim that no earlier run had. */
  public static final History NEW = new History(Change.NEW, Optional.empty(), Optional.empty());

  /** Of a claim that a run has found first, and whether the last run said the same of it. */
  public static History since(String firstSeen, boolean same) {
    return new History(
        same ? Change.UNCHANGED : Change.CHANGED, Optional.of(firstSeen), Optional.empty());
  }

  /** The same of a claim that an edit put there; without an edit nothing changes. */
  public History inPlaceOf(Optional<Previous> replaced) {
    return replaced.isPresent() ? new History(Change.CHANGED, firstSeen, replaced) : this;
  }
}
