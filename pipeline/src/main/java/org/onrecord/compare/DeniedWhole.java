package org.onrecord.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Participant;

/**
 * Whether a denial denies the deed itself: nothing stands behind its verb and object that the
 * negation may mean instead, as in "did not write it alone", "had not paid in full", "has not sold
 * her shares in Rhena".
 */
final class DeniedWhole {

  private static final Set<String> NEGATIONS = DisputeWords.of("negation");
  private static final Set<String> HELPERS = DisputeWords.of("helper");
  private static final Set<String> CLOSING = DisputeWords.of("closing");
  private static final Set<String> WHOSE = DisputeWords.of("whose");

  private DeniedWhole() {}

  static boolean isBy(Claim denial) {
    List<String> words = DisputeWords.in(denial);
    int negation = last(words, NEGATIONS);
    int from = behindObject(denial, words);
    if (from <= negation) {
      from = behindVerb(words, negation);
    }
    if (from < words.size() && HELPERS.contains(words.get(from))) {
      from = behindVerb(words, from - 1);
    }
    List<String> rest = words.subList(Math.min(from, words.size()), words.size());
    return rest.isEmpty() || isClosing(String.join(" ", rest));
  }

  /**
   * Whether a denial by "no" is of all that the other claim tells of: "no forced dismissals" and
   * "no further strikes" leave others.
   */
  static boolean isOfAll(Claim denial, Claim other) {
    List<String> words = DisputeWords.in(denial);
    int no = words.indexOf("no");
    if (no < 0) {
      return true;
    }
    Set<String> named =
        Stream.concat(denial.assertion().subject().stream(), denial.assertion().object().stream())
            .flatMap(party -> DisputeWords.in(party.name()).stream())
            .collect(Collectors.toSet());
    List<String> told = DisputeWords.in(other);
    return words.subList(no + 1, words.size()).stream()
        .takeWhile(word -> !named.contains(word))
        .allMatch(told::contains);
  }

  private static boolean isClosing(String rest) {
    return CLOSING.stream().anyMatch(words -> (rest + " ").startsWith(words + " "));
  }

  /** "his client", "her farm": another one for every speaker. */
  static boolean isOfSpeaker(Claim claim) {
    return DisputeWords.in(claim).stream().anyMatch(WHOSE::contains);
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
      List<String> name = DisputeWords.in(party.name());
      int last = name.isEmpty() ? -1 : words.lastIndexOf(name.get(name.size() - 1));
      end = Math.max(end, last + 1);
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
}
