package org.onrecord.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.entity.References;

/** Reads the checkable claims off an analysed article. Thread-safe. */
public final class ClaimExtractor {

  private static final Comparator<Claim> IN_TEXT_ORDER =
      Comparator.comparingInt((Claim claim) -> claim.spans().get(0).start())
          .thenComparingInt(claim -> claim.spans().get(0).end())
          .thenComparing(Claim::kind)
          .thenComparing(Claim::claimId);

  private final Function<AnalysedArticle, References> references;

  /** Leaves pronouns and roles unresolved, but for "I" and "we" in a quote. */
  public ClaimExtractor() {
    this(article -> References.NONE);
  }

  /**
   * @param references gives for an article what its pronouns and roles mean
   */
  public ClaimExtractor(Function<AnalysedArticle, References> references) {
    this.references = references;
  }

  /** The claims in text order, their ids unique within the article. */
  public List<Claim> extract(AnalysedArticle article) {
    ArticleView view = new ArticleView(article);
    Standings standings = new Standings(view);
    MainClause mainClause = new MainClause(view);
    CountReader counts = new CountReader(view, standings);
    Drafts drafts = new Drafts(view, references.apply(article), mainClause, counts);
    List<ClaimBuilder> found = new ArrayList<>();
    Set<List<Integer>> said = new HashSet<>();
    Set<List<Integer>> stated = new HashSet<>();
    ValueClaims values = new ValueClaims(view, standings, drafts);
    List<ValueClaims.Found> amounts =
        article.amounts().stream().flatMap(amount -> values.money(amount).stream()).toList();
    SharedPredicates.mark(amounts);
    amounts.forEach(amount -> keep(amount, found, said));
    article.times().forEach(time -> values.date(time).ifPresent(f -> keep(f, found, said)));
    Repetitions repeats = new Repetitions(view, mainClause, found);
    StatementClaims statements = new StatementClaims(view, standings, drafts, mainClause);
    article.attributions().stream()
        .flatMap(attribution -> statements.of(attribution).stream())
        .filter(statement -> !said.contains(place(statement)))
        .filter(statement -> !repeats.isRepeated(statement))
        .forEach(
            statement -> {
              found.add(statement.claim());
              stated.add(place(statement));
            });
    new CountClaims(view, standings, drafts, counts)
        .all()
        .filter(count -> !stated.contains(place(count)) && said.add(place(count)))
        .filter(count -> !repeats.isRepeated(count))
        .forEach(count -> found.add(count.claim()));
    new EventClaims(view, standings, drafts)
        .all()
        .filter(event -> said.add(place(event)))
        .filter(event -> !repeats.isRepeated(event))
        .forEach(event -> found.add(event.claim()));
    ResponseClaims responses = new ResponseClaims(view, standings);
    article.sourcing().responses().forEach(response -> found.add(responses.of(response)));
    return numbered(found);
  }

  private static void keep(
      ValueClaims.Found claim, List<ClaimBuilder> found, Set<List<Integer>> said) {
    boolean first = said.add(place(claim));
    // Two times of one verb make two claims: what it counts is told once.
    found.add(first ? claim.claim() : claim.claim().counts(List.of()));
  }

  private static List<Integer> place(ValueClaims.Found found) {
    return List.of(found.sentence(), found.predicate());
  }

  /** Claims with equal wording and value are told apart by their order. */
  private static List<Claim> numbered(List<ClaimBuilder> found) {
    Map<List<String>, Integer> seen = new HashMap<>();
    found.sort(Comparator.comparing((ClaimBuilder claim) -> claim.spans.get(0).utf16()));
    return found.stream()
        .map(claim -> claim.occurrence(seen.merge(claim.content(), 1, Integer::sum)).build())
        .sorted(IN_TEXT_ORDER)
        .toList();
  }
}
