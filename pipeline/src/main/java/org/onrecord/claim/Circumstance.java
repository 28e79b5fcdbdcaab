package org.onrecord.claim;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a clause says of how, why or with whom its event came about: "for a new roof", "on vinyl".
 *
 * @param kind as in {@code circumstances.tsv}
 * @param phrase dictionary forms in lower case with single blanks, the head last: "new roof"
 */
public record Circumstance(String kind, String phrase) implements Serializable {

  /** Whether both can be of one event: "roof" and "new roof", but not "old roof" and "new roof". */
  public boolean fits(Circumstance other) {
    List<String> mine = List.of(phrase.split(" "));
    List<String> theirs = List.of(other.phrase.split(" "));
    Set<String> modifiers = modifiers(mine);
    Set<String> others = modifiers(theirs);
    return kind.equals(other.kind)
        && mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1))
        && (modifiers.isEmpty() || others.isEmpty() || !Collections.disjoint(modifiers, others));
  }

  private static Set<String> modifiers(List<String> words) {
    return new TreeSet<>(words.subList(0, words.size() - 1));
  }
}
