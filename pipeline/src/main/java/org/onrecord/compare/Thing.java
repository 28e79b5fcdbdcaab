package org.onrecord.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;
import org.onrecord.lexicon.Lexicon;

/**
 * What a claim is about, where its words tell what it is and whose or where it is: "Acme's new
 * Tarnby plant" and, in a clause that names Acme and Tarnby, "the battery plant".
 *
 * @param head the noun, lower case, as written
 * @param modifiers common words before it that tell it from others of its kind
 * @param own names in the words for it
 * @param owned whether these tell whose it is by a common noun ("the government's plans")
 * @param around names that its clause holds
 */
record Thing(
    String head, Set<String> modifiers, Set<String> own, boolean owned, Set<String> around) {

  private static final Lexicon WORDS = Lexicon.load(Thing.class, "thing-words.tsv");
  private static final Set<String> PLAIN = WORDS.column("word", "kind", "plain");
  private static final Set<String> OTHER = WORDS.column("word", "kind", "other");
  private static final Set<String> VAGUE = WORDS.column("word", "kind", "vague");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|(?<=s)['’]$");
  private static final int MOST_NAMES = 6;

  /** Of the only party, where a common noun tells what it is. */
  static Optional<Thing> of(Claim claim, List<Participant> parties) {
    if (parties.size() != 1 || isBearer(parties.get(0))) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(parties.get(0).name().strip().split("\\s+"));
    String head = words.get(words.size() - 1);
    if (isCapital(head) || VAGUE.contains(head)) {
      return Optional.empty();
    }
    TreeSet<String> modifiers = new TreeSet<>();
    TreeSet<String> own = new TreeSet<>();
    StringBuilder name = new StringBuilder();
    boolean owned = false;
    for (String word : words.subList(0, words.size() - 1)) {
      boolean owner = POSSESSIVE.matcher(word).find();
      if (isCapital(word)) {
        name.append(' ').append(POSSESSIVE.matcher(word).replaceAll(""));
      }
      if (owner || !isCapital(word)) {
        add(name, own);
      }
      owned |= owner && !isCapital(word);
      if (!isCapital(word) && !PLAIN.contains(word)) {
        modifiers.add(word.toLowerCase(Locale.ROOT));
      }
    }
    add(name, own);
    return Optional.of(new Thing(head, modifiers, own, owned, around(claim)));
  }

  /** A person, company or place is no thing of somebody's. */
  private static boolean isBearer(Participant party) {
    return party.isNamed() && !party.typeName().equals("OTHER");
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static void add(StringBuilder name, Set<String> names) {
    if (!name.isEmpty()) {
      names.add(Names.normal(name.toString().strip()));
      name.setLength(0);
    }
  }

  private static Set<String> around(Claim claim) {
    TreeSet<String> names = new TreeSet<>();
    Stream.concat(claim.entities().stream(), claim.assertion().subject().stream())
        .filter(Participant::isNamed)
        .filter(Thing::isBearer)
        .limit(MOST_NAMES)
        .forEach(party -> names.add(Names.normal(party.name())));
    return names;
  }

  /** All names by which it may be found again. */
  Set<String> names() {
    TreeSet<String> all = new TreeSet<>(own);
    all.addAll(around);
    return all;
  }

  /**
   * Whether both may be one thing: one noun, no word or name that tells them apart, and a name in
   * common. That must not only be the name of who did something to it, for whoever bought a house
   * may buy another, unless one of the two denies it or the words for it hold a name.
   *
   * @param doers the names of who does it
   * @param denied whether one of the two says that it was not done
   */
  boolean mayBe(Thing other, Set<String> doers, boolean denied) {
    TreeSet<String> shared = new TreeSet<>(names());
    shared.retainAll(other.names());
    boolean byDoer = doers.containsAll(shared);
    boolean open = denied || !own.isEmpty() || !other.own.isEmpty();
    return !shared.isEmpty()
        && (!byDoer || open && !isOfOthers(other))
        && head.equals(other.head)
        && isAnother() == other.isAnother()
        && (own.isEmpty() || other.own.isEmpty() || !Collections.disjoint(own, other.own))
        && fits(modifiers, other)
        && fits(other.modifiers, this);
  }

  /** "the Home Secretary's plans" and "the government's plans" need not be one. */
  private boolean isOfOthers(Thing other) {
    return owned != other.owned;
  }

  private boolean isAnother() {
    return modifiers.stream().anyMatch(OTHER::contains);
  }

  /** Whether the other thing's words are silent on, or have, what these modifiers tell. */
  private static boolean fits(Set<String> modifiers, Thing other) {
    return modifiers.isEmpty()
        || other.modifiers.isEmpty()
        || other.modifiers.containsAll(modifiers)
        || modifiers.containsAll(other.modifiers);
  }
}
