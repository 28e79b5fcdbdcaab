package org.onrecord.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.article.Article;
import org.onrecord.attribution.CuePolicy;
import org.onrecord.claim.Claim;

/**
 * What a run finds in articles otherwise because it parses only the sentences that call for it, for
 * {@code benchmark/cascade} and {@link CascadeTest}.
 */
final class CascadeDifference {

  private final Stages stages = LanguageStages.with("");
  private final Annotator full =
      new CoreNlpAnnotator(new CuePolicy().or(ParsePolicy.EVERY_SENTENCE));
  private final List<String> lines = new ArrayList<>();
  private int claims;

  /**
   * @param args the articles, a file or folder as for a run
   */
  public static void main(String[] args) throws Exception {
    CascadeDifference difference = new CascadeDifference();
    for (Article article : ArticlesOnDisk.read(Path.of(args[0]))) {
      difference.add(article);
    }
    difference.lines().forEach(System.out::println);
    System.out.printf("%d claims, %d lines%n", difference.claims(), difference.lines().size());
  }

  void add(Article article) throws Exception {
    Set<Claim> cascade = claims(stages.annotate().create().apply(article));
    Set<Claim> all = claims(new AnnotatedArticle(article, full.annotate(article.text())));
    claims += all.size();
    cascade.stream()
        .filter(claim -> !all.contains(claim))
        .forEach(claim -> lines.add("cascade  " + words(claim)));
    all.stream()
        .filter(claim -> !cascade.contains(claim))
        .forEach(claim -> lines.add("full     " + words(claim)));
  }

  private Set<Claim> claims(AnnotatedArticle annotated) throws Exception {
    Set<Claim> claims = new LinkedHashSet<>();
    for (Claim claim :
        stages.claim().create().apply(stages.attribute().create().apply(annotated))) {
      claims.add(unnumbered(claim));
    }
    return claims;
  }

  /** With one attribution more, all behind it have another number. */
  private static Claim unnumbered(Claim claim) {
    return new Claim(
        claim.claimId(),
        claim.articleId(),
        claim.published(),
        claim.kind(),
        claim.bucket(),
        Optional.empty(),
        claim.sentence(),
        claim.spans(),
        claim.assertion(),
        claim.money(),
        claim.time(),
        claim.entities(),
        claim.qualifiers(),
        claim.caveats(),
        claim.bounds(),
        claim.circumstances(),
        claim.counts(),
        claim.origin(),
        claim.confidence(),
        claim.isReference());
  }

  private static String words(Claim claim) {
    return String.join(
        " | ",
        claim.articleId(),
        claim.kind().toString(),
        claim.bucket().wireName(),
        claim.origin().words(),
        claim.subject() + " " + claim.predicate() + " " + claim.object(),
        claim.spans().stream().map(span -> span.text()).toList().toString());
  }

  /** How many claims there are with every sentence parsed. */
  int claims() {
    return claims;
  }

  /** Every claim that only one of the two has, with which of them. */
  List<String> lines() {
    return lines;
  }
}
