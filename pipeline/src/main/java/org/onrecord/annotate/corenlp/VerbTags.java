package org.onrecord.annotate.corenlp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells verbs apart by their part-of-speech tags (Penn Treebank). */
final class VerbTags {

  private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");

  private static final Set<String> HELPERS =
      Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do", "did");

  private VerbTags() {}

  static boolean isFinite(String tag) {
    return FINITE.matcher(tag).matches();
  }

  /** Whether the word may stand before the verb that it helps. */
  static boolean isHelper(String word, String tag) {
    return tag.equals("MD") || HELPERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
