package org.onrecord.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;

/**
 * What an edit did to the claims of one article.
 *
 * @param replaced what each new claim stands in the place of, by the new claim's id
 * @param gone the claims that the article does not hold any more, replaced ones too, in text order
 */
public record Edits(Map<String, Previous> replaced, List<Claim> gone) {

  /** Of an article that is new or has its old text. */
  public static final Edits NONE = new Edits(Map.of(), List.of());

  /**
   * Share of the words of both that two wordings of one claim have in common at least; where doer,
   * deed and object are the same, as they are when only a value or a "not" was changed, they are
   * worth the rest.
   */
  private static final double REWORDED = 0.5;

  private static final double SAME_MATTER = 0.5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}$€£%.,]+");

  public Edits {
    replaced = Map.copyOf(replaced);
    gone = List.copyOf(gone);
  }

  /** Pairs the claims that are gone with new ones of the same kind that say nearly the same. */
  public static Edits between(List<Claim> before, List<Claim> now) {
    Set<String> kept = now.stream().map(Claim::claimId).collect(Collectors.toSet());
    Set<String> known = before.stream().map(Claim::claimId).collect(Collectors.toSet());
    List<Claim> gone = before.stream().filter(claim -> !kept.contains(claim.claimId())).toList();
    List<Claim> added = now.stream().filter(claim -> !known.contains(claim.claimId())).toList();
    Map<String, Previous> replaced = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Match match : matches(gone, added)) {
      if (!replaced.containsKey(match.now().claimId()) && used.add(match.before().claimId())) {
        replaced.put(match.now().claimId(), Previous.of(match.before()));
      }
    }
    return new Edits(replaced, gone);
  }

  private record Match(Claim before, Claim now, double likeness) {}

  /** The most alike first. */
  private static List<Match> matches(List<Claim> gone, List<Claim> added) {
    List<Match> matches = new ArrayList<>();
    for (Claim before : gone) {
      for (Claim now : added) {
        double likeness = before.kind() == now.kind() ? likeness(before, now) : 0;
        if (likeness >= REWORDED) {
          matches.add(new Match(before, now, likeness));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparing(match -> match.before().claimId())
            .thenComparing(match -> match.now().claimId()));
    return matches;
  }

  private static double likeness(Claim one, Claim other) {
    Set<String> left = words(one);
    Set<String> right = words(other);
    Set<String> union = new TreeSet<>(left);
    union.addAll(right);
    left.retainAll(right);
    double shared = union.isEmpty() ? 0 : (double) left.size() / union.size();
    return shared + (areOneMatter(one, other) ? SAME_MATTER : 0);
  }

  private static boolean areOneMatter(Claim one, Claim other) {
    return !one.subject().isEmpty()
        && one.subject().equals(other.subject())
        && one.predicate().equals(other.predicate())
        && one.object().equals(other.object());
  }

  private static Set<String> words(Claim claim) {
    return Arrays.stream(BETWEEN_WORDS.split(claim.words().toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
