package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Count;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;
import org.onrecord.claim.PredicateFamily;
import org.onrecord.claim.PredicateFamily.Nature;

/**
 * Keys under which comparable claims meet, so that never all pairs are looked at. Two claims that
 * say something about one matter share a {@code who} key or, where a noun tells what it is, a
 * {@code thing} key, of two persons a {@code persons} key, or of people and things that are counted
 * {@code count} keys; what the speakers of one article may answer or dispute shares one {@code
 * article} key.
 */
public final class BlockingKeys {

  private static final String WHO = "who|";
  private static final String PERSONS = "persons|";
  private static final String THING = "thing|";
  private static final String COUNT = "count|";
  private static final String ARTICLE = "article|";

  private static final int MOST_NAMES = 6;

  private BlockingKeys() {}

  /** In order, each once; none for a claim that is compared with nothing. */
  public static List<String> of(Claim claim) {
    List<String> keys = new ArrayList<>();
    if (isOfArticle(claim)) {
      keys.add(ARTICLE + claim.articleId());
    }
    if (claim.kind() == ClaimKind.RESPONSE) {
      return keys;
    }
    if (claim.caveats().isEmpty()) {
      Side side = Side.of(claim);
      matter(side).ifPresent(matter -> keys.add(WHO + matter));
      keys.addAll(things(side));
      persons(side).ifPresent(persons -> keys.add(PERSONS + persons));
      keys.addAll(counts(claim));
    }
    return keys;
  }

  /** Whether there is anything that a claim may be compared with. */
  public static boolean isCompared(Claim claim) {
    return !of(claim).isEmpty();
  }

  /** Those keys under which it meets claims of other articles. */
  public static List<String> acrossArticles(Claim claim) {
    return of(claim).stream().filter(BlockingKeys::isAcrossArticles).toList();
  }

  /** Whether claims of several articles can share the key. */
  public static boolean isAcrossArticles(String key) {
    return !isArticle(key);
  }

  /**
   * What happens once is told by whom it happens to, as its doer often stays unsaid, but for what
   * its doer does without saying to whom; so is what two passives tell.
   */
  static Optional<String> matter(Side side) {
    if (side.hasNamedObject() && isToldByObject(side)) {
      return Optional.of("|" + side.predicate() + "|" + side.objectKey());
    }
    if (!side.subjectKey().isEmpty()) {
      return Optional.of(side.subjectKey() + "|" + side.predicate());
    }
    boolean passive = side.subject().isEmpty() && side.hasNamedObject();
    return passive
        ? Optional.of("||" + side.predicate() + "|" + side.objectKey())
        : Optional.empty();
  }

  private static boolean isToldByObject(Side side) {
    return side.familyIs(PredicateFamily::toldByObject)
        || side.isOf(Nature.ONCE) && !side.familyIs(PredicateFamily::openObject);
  }

  /** What is told of two persons is found by their surnames. */
  private static Optional<String> persons(Side side) {
    List<String> surnames = side.surnames();
    return surnames.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("+", surnames) + "|" + side.predicate());
  }

  /** What is told by a noun is found by the names told with it. */
  private static List<String> things(Side side) {
    return side.family().isEmpty()
        ? List.of()
        : side.concerned()
            .or(side::bearer)
            .map(
                thing ->
                    thing.names().stream()
                        .map(name -> THING + side.predicate() + "|" + thing.head() + "|" + name)
                        .toList())
            .orElse(List.of());
  }

  /** What is counted is found by the last word of each name told with it: "Ruta". */
  private static List<String> counts(Claim claim) {
    return claim.counts().stream()
        .filter(Count::known)
        .flatMap(
            count ->
                Stream.concat(claim.entities().stream(), count.around().stream())
                    .map(entity -> Names.last(entity.name()))
                    .distinct()
                    .limit(MOST_NAMES)
                    .map(name -> COUNT + count.matter() + "|" + name))
        .distinct()
        .toList();
  }

  static boolean isCount(String key) {
    return key.startsWith(COUNT);
  }

  /** A key for a reader: "vexcorp, pay". */
  public static String words(String key) {
    return Arrays.stream(key.split("\\|"))
        .skip(1)
        .map(part -> part.replaceAll("\\b\\w+:", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static boolean isArticle(String key) {
    return key.startsWith(ARTICLE);
  }

  private static boolean isCounted(Claim claim) {
    return claim.attributionId().isPresent()
        && claim.caveats().isEmpty()
        && !claim.counts().isEmpty();
  }

  /** Whether the claim may be answered, or disputed, by another of its article. */
  private static boolean isOfArticle(Claim claim) {
    boolean named = claim.assertion().subject().stream().anyMatch(Participant::isNamed);
    return !claim.isReference()
        && (claim.kind() == ClaimKind.RESPONSE
            || named
            || ArticleMatter.isSaid(claim)
            || isCounted(claim)
            || ArticleMatter.isDated(claim));
  }
}
