package org.onrecord.claim;

import java.io.Serializable;
import java.util.List;

/**
 * What a clause says of how, why or with whom its event came about: "for a new roof", "on vinyl".
 *
 * @param kind as in {@code circumstances.tsv}
 * @param phrase dictionary forms in lower case with single blanks, the head last: "glass roof"
 */
public record Circumstance(String kind, String phrase) implements Serializable {

  /** Whether both can be of one event: "roof" and "glass roof", but not "tin" and "glass roof". */
  public boolean fits(Circumstance other) {
    List<String> mine = List.of(phrase.split(" "));
    List<String> theirs = List.of(other.phrase.split(" "));
    return kind.equals(other.kind)
        && head(mine).equals(head(theirs))
        && Modifiers.fit(modifiers(mine), modifiers(theirs));
  }

  private static String head(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static List<String> modifiers(List<String> words) {
    return words.subList(0, words.size() - 1);
  }
}
