package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.PredicateFamily;

/**
 * Whether two articles of the same days mean the same parties where they do not give the same
 * names: one calls a thing by what it is, one calls persons by surname.
 */
final class DescribedParties {

  private DescribedParties() {}

  /** Whether what bears the measure, or who did it, is one. */
  static boolean areBearers(Pair pair) {
    return mayBeOne(pair, pair.first().bearer(), pair.second().bearer()) || areTwoPersons(pair);
  }

  /** Whether what it concerns is one. */
  static boolean areConcerned(Pair pair) {
    return areOneThing(pair) || areTwoPersons(pair);
  }

  /** Whether it concerns one thing that both call by what it is. */
  static boolean areOneThing(Pair pair) {
    return mayBeOne(pair, pair.first().concerned(), pair.second().concerned());
  }

  private static boolean mayBeOne(Pair pair, Optional<Thing> one, Optional<Thing> other) {
    Set<String> doers = pair.first().doers();
    doers.addAll(pair.second().doers());
    boolean denied = pair.first().claim().negated() || pair.second().claim().negated();
    return one.isPresent() && other.isPresent() && one.get().mayBe(other.get(), doers, denied);
  }

  /** Whether both name the same two persons in the same parts, one of them by surname. */
  private static boolean areTwoPersons(Pair pair) {
    Side first = pair.first();
    Side second = pair.second();
    List<String> persons = first.surnames();
    return persons.size() == 2
        && persons.equals(second.surnames())
        && (first.isBySurname() || second.isBySurname())
        && (first.familyIs(PredicateFamily::mutual)
            || first.surnameOfDoer().equals(second.surnameOfDoer()));
  }
}
