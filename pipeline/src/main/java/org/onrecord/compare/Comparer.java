package org.onrecord.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Count;

/**
 * Compares claims that share a blocking key. Deterministic: the order of the claims does not
 * matter. Thread-safe.
 */
public final class Comparer {

  /** With each of a group's claims, this many that follow it in order are compared. */
  public static final int WINDOW = 64;

  private final List<Rule> rules;
  private final Rule counts = new CountRule();
  private final Rule countDisputes = new CountDisputeRule();
  private final List<Rule> disputes = List.of(new DisputeRule(), new FigureDisputeRule());

  /** Compares amounts of one currency only. */
  public Comparer() {
    this(Rates.NONE);
  }

  /**
   * @param rates by which amounts of different currencies are compared
   */
  public Comparer(Rates rates) {
    this.rules =
        List.of(
            new MoneyRule(rates), new PolarityRule(), counts, new DateRule(), new StatementRule());
  }

  /**
   * Compares any claims, finding out by itself which of them share a key.
   *
   * @return relations in the order of their ids, each once
   */
  public List<Relation> compare(List<Claim> claims) {
    Map<String, List<Claim>> blocks = new TreeMap<>();
    for (Claim claim : claims) {
      for (String key : BlockingKeys.of(claim)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    Map<String, Relation> relations = new TreeMap<>();
    blocks.forEach(
        (key, block) ->
            compareBlock(key, block).relations().forEach(r -> relations.put(r.relationId(), r)));
    return List.copyOf(relations.values());
  }

  /**
   * Compares the claims of one key. A group of up to {@value #WINDOW} claims is compared in full;
   * in a larger one each claim meets its neighbours by object, currency, value and polarity, and
   * the pairs left out are counted.
   *
   * @param key one of {@link BlockingKeys#of} for every claim of the block
   */
  public Comparison compareBlock(String key, List<Claim> block) {
    return compareBlock(key, block, claim -> false);
  }

  /**
   * The same with claims that were compared with each other before, in another run, and are
   * compared with the others only.
   */
  public Comparison compareBlock(String key, List<Claim> block, Predicate<Claim> comparedBefore) {
    Map<String, Claim> distinct = new TreeMap<>();
    block.forEach(claim -> distinct.put(claim.claimId(), claim));
    if (BlockingKeys.isArticle(key)) {
      return compareArticle(List.copyOf(distinct.values()), comparedBefore);
    }
    List<Side> sides = distinct.values().stream().map(Side::of).toList();
    return BlockingKeys.isCount(key)
        ? compare(sides, comparedBefore, (one, other) -> judge(counts, one, other))
        : compare(sides, comparedBefore, this::judge);
  }

  /** What answers to reporters may answer, and what the article's speakers dispute. */
  private Comparison compareArticle(List<Claim> claims, Predicate<Claim> comparedBefore) {
    List<Side> sides =
        claims.stream().filter(claim -> claim.kind() != ClaimKind.RESPONSE).map(Side::of).toList();
    Map<String, List<Side>> byPredicate =
        sides.stream()
            .collect(Collectors.groupingBy(Side::predicate, TreeMap::new, Collectors.toList()));
    Comparison all = Responses.of(claims);
    for (List<Side> told : byPredicate.values()) {
      all = all.with(compare(told, comparedBefore, this::disputed));
    }
    for (List<Side> counted : byCount(sides).values()) {
      all =
          all.with(
              compare(counted, comparedBefore, (one, other) -> judge(countDisputes, one, other)));
    }
    return all;
  }

  private static Map<String, List<Side>> byCount(List<Side> sides) {
    Map<String, List<Side>> byCount = new TreeMap<>();
    for (Side side : sides) {
      side.claim().counts().stream()
          .map(Count::matter)
          .distinct()
          .forEach(matter -> byCount.computeIfAbsent(matter, m -> new ArrayList<>()).add(side));
    }
    return byCount;
  }

  private static Optional<Relation> judge(Rule rule, Side one, Side other) {
    Pair pair = pair(one, other);
    return isCertain(pair)
        ? rule.judge(pair).map(finding -> relation(finding, pair))
        : Optional.empty();
  }

  private static Comparison compare(
      List<Side> unordered,
      Predicate<Claim> comparedBefore,
      BiFunction<Side, Side, Optional<Relation>> judge) {
    List<Side> sides = unordered.stream().sorted(ORDER).toList();
    Map<String, Relation> relations = new TreeMap<>();
    for (int at = 0; at < sides.size(); at++) {
      for (int other = at + 1; other < Math.min(sides.size(), at + WINDOW); other++) {
        if (comparedBefore.test(sides.get(at).claim())
            && comparedBefore.test(sides.get(other).claim())) {
          continue;
        }
        judge
            .apply(sides.get(at), sides.get(other))
            .ifPresent(r -> relations.put(r.relationId(), r));
      }
    }
    return new Comparison(List.copyOf(relations.values()), leftOut(sides, comparedBefore));
  }

  private static final Comparator<Side> ORDER =
      Comparator.comparing(Side::objectKey)
          .thenComparing(side -> side.claim().money().map(m -> m.amount().currency()).orElse(""))
          .thenComparing(Comparer::lowEnd)
          .thenComparing(side -> side.claim().time().map(t -> t.time().earliest()).orElse(""))
          .thenComparing(side -> side.claim().negated())
          .thenComparing(side -> side.claim().claimId());

  private static BigDecimal lowEnd(Side side) {
    return side.claim()
        .money()
        .flatMap(m -> m.amount().low().value().or(m.amount().high()::value))
        .orElse(BigDecimal.ZERO);
  }

  /** The pairs that stand too far from each other, without those compared before. */
  private static long leftOut(List<Side> sides, Predicate<Claim> comparedBefore) {
    long pairs = 0;
    long before = 0;
    for (int at = WINDOW; at < sides.size(); at++) {
      int far = at - WINDOW;
      before += comparedBefore.test(sides.get(far).claim()) ? 1 : 0;
      pairs += far + 1;
      pairs -= comparedBefore.test(sides.get(at).claim()) ? before : 0;
    }
    return pairs;
  }

  private Optional<Relation> judge(Side one, Side other) {
    Pair pair = pair(one, other);
    boolean facts = one.claim().isReference() && other.claim().isReference();
    if (!isCertain(pair) || facts) {
      return Optional.empty();
    }
    Optional<Rule.Finding> found =
        pair.mayHaveEqualSubjects() ? first(rules, pair) : Optional.empty();
    return found.or(() -> first(disputes, pair)).map(finding -> relation(finding, pair));
  }

  /** Two of one article that do not meet under another key. */
  private Optional<Relation> disputed(Side one, Side other) {
    Pair pair = pair(one, other);
    Optional<String> matter = BlockingKeys.matter(one);
    boolean meetAnyhow = matter.isPresent() && matter.equals(BlockingKeys.matter(other));
    return meetAnyhow || !isCertain(pair)
        ? Optional.empty()
        : first(disputes, pair).map(finding -> relation(finding, pair));
  }

  private static Optional<Rule.Finding> first(List<Rule> rules, Pair pair) {
    return rules.stream().flatMap(rule -> rule.judge(pair).stream()).findFirst();
  }

  private static Pair pair(Side one, Side other) {
    boolean ordered = one.claim().claimId().compareTo(other.claim().claimId()) < 0;
    return ordered ? new Pair(one, other) : new Pair(other, one);
  }

  private static boolean isCertain(Pair pair) {
    return pair.first().claim().caveats().isEmpty() && pair.second().claim().caveats().isEmpty();
  }

  private static Relation relation(Rule.Finding finding, Pair pair) {
    return located(finding, finding.turned() ? pair.turned() : pair);
  }

  private static Relation located(Rule.Finding finding, Pair pair) {
    Claim first = pair.first().claim();
    Claim second = pair.second().claim();
    Compared compared = finding.compared();
    Compared inOrder =
        finding.turned()
            ? new Compared(compared.aspect(), compared.second(), compared.first())
            : compared;
    return new Relation(
        Relation.id(finding.kind(), first.claimId(), second.claimId()),
        finding.kind(),
        RelationEnd.of(first),
        RelationEnd.of(second),
        pair.scope(),
        finding.reason(),
        List.of(inOrder),
        finding.confidence());
  }
}
