package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Participant;
import org.onrecord.lexicon.Lexicon;

/**
 * Whether a denial denies the deed itself: nothing stands behind its verb and object that the
 * negation may mean instead, as in "did not write it alone", "had not paid in full", "has not sold
 * her shares in Rhena".
 */
final class DeniedWhole {

  private static final Lexicon WORDS = Lexicon.load(DeniedWhole.class, "dispute-words.tsv");
  private static final Set<String> HELPERS = WORDS.column("word", "kind", "helper");
  private static final Set<String> CLOSING = WORDS.column("word", "kind", "closing");
  private static final Set<String> WHOSE = WORDS.column("word", "kind", "whose");
  private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "n't", "none");
  private static final String IN_PERSON = "in person";

  private DeniedWhole() {}

  static boolean isBy(Claim denial) {
    List<String> words = words(denial);
    int negation = last(words, NEGATIONS);
    int from = behindObject(denial, words);
    if (from <= negation) {
      from = behindVerb(words, negation);
    }
    if (from < words.size() && HELPERS.contains(words.get(from))) {
      from = behindVerb(words, from - 1);
    }
    List<String> rest = words.subList(Math.min(from, words.size()), words.size());
    return rest.isEmpty()
        || CLOSING.contains(rest.get(0))
        || String.join(" ", rest).startsWith(IN_PERSON);
  }

  /** "his client", "her farm": another one for every speaker. */
  static boolean isOfSpeaker(Claim claim) {
    return words(claim).stream().anyMatch(WHOSE::contains);
  }

  private static int behindVerb(List<String> words, int negation) {
    int at = negation + 1;
    while (at < words.size() && HELPERS.contains(words.get(at))) {
      at++;
    }
    return at + 1;
  }

  private static int behindObject(Claim denial, List<String> words) {
    int end = -1;
    for (Participant party : denial.assertion().object()) {
      List<String> name = split(party.name());
      end = Math.max(end, words.lastIndexOf(name.get(name.size() - 1)) + 1);
    }
    return end;
  }

  private static int last(List<String> words, Set<String> of) {
    for (int at = words.size() - 1; at >= 0; at--) {
      if (of.contains(words.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> words(Claim claim) {
    return split(Reasons.wording(claim));
  }

  private static List<String> split(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace("n't", " not");
    List<String> found = new ArrayList<>(Arrays.asList(lower.split("[^\\p{L}\\p{N}]+")));
    found.removeIf(String::isEmpty);
    return found.isEmpty() ? List.of("") : found;
  }
}
