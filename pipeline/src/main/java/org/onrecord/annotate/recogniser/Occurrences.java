package org.onrecord.annotate.recogniser;

import java.util.LinkedHashSet;
import java.util.Set;
import org.onrecord.annotate.model.Piece;

/**
 * How a word that is written like a name, before one that is not, comes again in its sentence: with
 * or without a neighbour that is a name. In the names of features, X is a word before a name, Y the
 * name.
 */
final class Occurrences {

  private static final Set<Piece> NONE = Set.of(feature("NO-OCCURRENCE-PATTERN"));
  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;

  private final WindowOfWords words;
  private final String[] tags;

  Occurrences(WindowOfWords words, String[] tags) {
    this.words = words;
    this.tags = tags;
  }

  /** Each feature once. */
  Set<Piece> at(int at) {
    if (!isNameAmongWords(at)) {
      return NONE;
    }
    Set<Piece> features = new LinkedHashSet<>();
    boolean behindName = isName(at - 1);
    for (int distance = NEAREST; distance <= FARTHEST; distance++) {
      if (isSame(at + distance, at)) {
        features.add(
            feature(
                behindName
                    ? "XY-NEXT-OCCURRENCE-" + withName(at, at + distance)
                    : "X-NEXT-OCCURRENCE-" + besideName(at + distance, -1)));
      }
      if (isSame(at - distance, at)) {
        features.add(
            feature(
                behindName
                    ? "XY-PREV-OCCURRENCE-" + withName(at, at - distance)
                    : "X-PREV-OCCURRENCE-" + besideName(at - distance, 1)));
      }
    }
    return features;
  }

  private static Piece feature(String name) {
    return Piece.of(name + Sums.OF_LABEL);
  }

  private boolean isNameAmongWords(int at) {
    String after = spelling(at + 1);
    return isNameCase(spelling(at))
        && hasNoUpperCase(after)
        && hasLetter(after)
        && hasLetter(spelling(at - 1));
  }

  private String withName(int at, int again) {
    return isSame(again - 1, at - 1) ? "XY" : "Y";
  }

  /**
   * @param nearer the side that lies towards the first occurrence
   */
  private String besideName(int again, int nearer) {
    if (isName(again + nearer)) {
      return "YX";
    }
    return isName(again - nearer) ? "XY" : "X";
  }

  private boolean isName(int at) {
    return words.has(at) && tags[at].equals("NNP") && isNameCase(spelling(at));
  }

  private boolean isSame(int at, int other) {
    return spelling(at).equals(spelling(other));
  }

  private String spelling(int at) {
    return words.get(at).spelling();
  }

  private static boolean isNameCase(String word) {
    return word.length() > 1
        && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean hasNoUpperCase(String word) {
    return word.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }
}
