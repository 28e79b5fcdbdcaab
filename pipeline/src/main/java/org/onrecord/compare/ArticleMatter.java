package org.onrecord.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;

/**
 * Whether two claims of one article are about one matter though no name tells so: within one story
 * the same words mean the same.
 */
final class ArticleMatter {

  private static final Set<String> VAGUE = DisputeWords.of("vague");
  private static final Set<String> LEAST = DisputeWords.of("least");

  private static final Pattern PASSIVE = Pattern.compile("\\b(been|was|were|be|being) ");

  private ArticleMatter() {}

  /** Whether somebody says it, in words that tell enough to be disputed. */
  static boolean isSaid(Claim claim) {
    return !claim.isReference()
        && claim.caveats().isEmpty()
        && claim.attributionId().isPresent()
        && tells(claim);
  }

  /** Whether the article tells it itself and when, so that somebody whom it quotes may deny it. */
  static boolean isDated(Claim claim) {
    return !claim.isReference()
        && claim.caveats().isEmpty()
        && claim.kind() == ClaimKind.DATE
        && tells(claim);
  }

  static boolean tells(Claim claim) {
    return !claim.predicate().isEmpty() && !VAGUE.contains(claim.predicate());
  }

  /**
   * Whether parties of both have names, or nobody with a name is told of by one of the two alone,
   * or the second denies that anything of the kind was done.
   */
  static boolean haveOneScene(Pair pair) {
    return isNamed(pair.first()) && isNamed(pair.second())
        || deniesAny(pair.second())
        || names(pair.first()).equals(names(pair.second()));
  }

  /** Whether a party of the claim has a name. */
  static boolean isNamed(Side side) {
    return Stream.concat(side.subject().stream(), side.object().stream())
        .anyMatch(Participant::isNamed);
  }

  private static Set<String> names(Side side) {
    return side.claim().entities().stream().map(Names::matter).collect(Collectors.toSet());
  }

  /** Whether nothing tells the doers apart; a passive may leave its doer unsaid. */
  static boolean haveOneDoer(Pair pair) {
    List<Participant> one = pair.first().subject();
    List<Participant> other = pair.second().subject();
    boolean unsaid = one.isEmpty() || other.isEmpty();
    boolean told = !pair.first().object().isEmpty() && !pair.second().object().isEmpty();
    boolean open =
        one.isEmpty() && other.isEmpty() || isPassive(one.isEmpty() ? pair.first() : pair.second());
    return unsaid ? told && open || deniesAny(pair.second()) : areFitting(one, other);
  }

  /** Whether its words have the form of a passive, which may leave its doer unsaid. */
  private static boolean isPassive(Side side) {
    return PASSIVE.matcher(Reasons.wording(side.claim())).find();
  }

  /** "not a penny had been repaid", whoever might have. */
  private static boolean deniesAny(Side side) {
    return side.claim().negated() && side.object().stream().anyMatch(ArticleMatter::isLeast);
  }

  /** Whether whatever the second claim is about is among what the first one is about. */
  static boolean haveOneObject(Pair pair) {
    List<Participant> one = pair.first().object();
    List<Participant> denied =
        pair.second().object().stream().filter(party -> !isLeast(party)).toList();
    return one.isEmpty() || denied.isEmpty()
        ? one.isEmpty() && denied.isEmpty()
        : denied.stream().allMatch(party -> one.stream().anyMatch(o -> isFitting(o, party)));
  }

  private static boolean isLeast(Participant party) {
    return !party.isNamed() && LEAST.contains(Descriptions.head(party));
  }

  static boolean areFitting(List<Participant> one, List<Participant> other) {
    return one.size() == other.size()
        && one.stream().allMatch(party -> other.stream().anyMatch(o -> isFitting(party, o)));
  }

  /** Of one name, or told by one noun that nothing before it tells apart. */
  private static boolean isFitting(Participant one, Participant other) {
    if (one.isNamed() || other.isNamed()) {
      return Names.matter(one).equals(Names.matter(other));
    }
    return Descriptions.fit(one, other);
  }
}
