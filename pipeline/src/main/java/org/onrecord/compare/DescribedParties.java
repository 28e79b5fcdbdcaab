package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;
import org.onrecord.claim.PredicateFamily;
import org.onrecord.entity.EntityType;
import org.onrecord.lexicon.Lexicon;

/**
 * Whether two articles of the same days mean the same parties where they do not give the same
 * names: one calls a thing by what it is, one calls persons by surname.
 */
final class DescribedParties {

  private static final Lexicon FIRM_WORDS = Lexicon.load(DescribedParties.class, "firm-words.tsv");

  private static final Set<String> OPENERS = FIRM_WORDS.column("word", "use", "opener");
  private static final Set<String> LEFT_OUT = FIRM_WORDS.column("word", "use", "left-out");

  private DescribedParties() {}

  /** Whether what bears the measure, or who did it, is one. */
  static boolean areBearers(Pair pair) {
    return mayBeOne(pair, pair.first().bearer(), pair.second().bearer())
        || areTwoPersons(pair)
        || isOneFirm(pair);
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

  /**
   * Whether one calls by the first word of its name who did it to the same named party: "Corvane
   * Robotics bought Acme", "Corvane bought Acme".
   */
  private static boolean isOneFirm(Pair pair) {
    Side first = pair.first();
    Side second = pair.second();
    return first.hasNamedObject()
        && second.hasNamedObject()
        && first.objectKey().equals(second.objectKey())
        && first.subject().size() == 1
        && second.subject().size() == 1
        && isShortFor(first.subject().get(0), second.subject().get(0));
  }

  private static boolean isShortFor(Participant one, Participant other) {
    boolean swapped = one.name().length() > other.name().length();
    Participant shorter = swapped ? other : one;
    Participant longer = swapped ? one : other;
    String brief = Names.normal(shorter.name());
    String full = Names.normal(longer.name());
    return longer.type().equals(Optional.of(EntityType.ORGANIZATION))
        && shorter.isNamed()
        && !shorter.type().equals(Optional.of(EntityType.LOCATION))
        && !shorter.type().equals(Optional.of(EntityType.PERSON))
        && brief.indexOf(' ') < 0
        && full.startsWith(brief + " ")
        && !OPENERS.contains(brief)
        && LEFT_OUT.containsAll(List.of(full.substring(brief.length() + 1).split(" ")));
  }
}
