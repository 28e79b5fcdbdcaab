package org.onrecord.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Origin;
import org.onrecord.compare.Relation;
import org.onrecord.compare.RelationEnd;
import org.onrecord.compare.RelationKind;

/**
 * The origins that say the same as a claim.
 *
 * @param independent how many of them must be told apart, the claim's own included
 * @param words what was counted, and what was not, for an editor
 */
record OriginCount(int independent, List<String> words) {

  OriginCount {
    words = List.copyOf(words);
  }

  static OriginCount of(Claim claim, List<Relation> relations) {
    List<List<Origin>> independent = new ArrayList<>();
    independent.add(List.of(claim.origin()));
    for (Relation relation : relations) {
      if (relation.kind() == RelationKind.SAME) {
        relation
            .other(claim.claimId())
            .map(RelationEnd::origin)
            .ifPresent(origin -> join(independent, origin));
      }
    }
    List<String> words = new ArrayList<>();
    words.add(summary(independent));
    independent.stream().filter(one -> one.size() > 1).forEach(one -> words.add(repeated(one)));
    return new OriginCount(independent.size(), words);
  }

  /** An origin that is one with several joins them: a joint statement of two speakers. */
  private static void join(List<List<Origin>> independent, Origin origin) {
    List<Origin> joined = new ArrayList<>();
    int at = independent.size();
    for (int i = independent.size() - 1; i >= 0; i--) {
      if (independent.get(i).stream().anyMatch(origin::isOneWith)) {
        joined.addAll(0, independent.remove(i));
        at = i;
      }
    }
    joined.add(origin);
    independent.add(at > independent.size() ? independent.size() : at, joined);
  }

  private static String summary(List<List<Origin>> independent) {
    String names =
        independent.stream().map(one -> one.get(0).words()).collect(Collectors.joining("; "));
    return independent.size() == 1
        ? "One origin says it: " + names + "."
        : independent.size() + " independent origins say it: " + names + ".";
  }

  private static String repeated(List<Origin> one) {
    TreeSet<String> others = new TreeSet<>();
    one.stream().skip(1).map(Origin::words).forEach(others::add);
    Origin first = one.get(0);
    boolean reprint =
        one.stream().skip(1).anyMatch(other -> !first.keys().equals(other.keys()) && other.bound());
    return "Counted once with "
        + first.words()
        + ": "
        + String.join("; ", others)
        + (reprint ? ", whose article reprints the same text." : ", which is the same origin.");
  }
}
